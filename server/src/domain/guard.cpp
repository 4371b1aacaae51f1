#include "domain/guard.hpp"

#include "domain/words.hpp"

#include <algorithm>
#include <iterator>

namespace hovor {
namespace {

constexpr std::string_view any_below = "*.";

bool follow(const std::vector<std::string>& rest, std::vector<Word>::const_iterator at,
            std::vector<Word>::const_iterator end)
{
    if (end - at < std::ssize(rest)) return false;
    return std::ranges::equal(rest.begin(), rest.end(), at, at + std::ssize(rest), {}, {}, &Word::folded);
}

}  // namespace

Guard::Guard(const Protection& protection)
    : domains_{protection.allowed_domains}, hidden_numbers_{protection.hidden_numbers}
{
    for (const auto& domain : domains_) {
        if (domain.starts_with(any_below)) {
            parents_.insert(domain.substr(any_below.size()));
        } else {
            hosts_.insert(domain);
        }
    }
    for (const auto& address : protection.blocked_addresses) {
        if (auto network = Network::parse(address)) networks_.push_back(*network);
    }
    for (const auto& phrase : protection.blocked_words) {
        auto words = words_of(phrase);
        if (words.empty()) continue;
        Rest rest;
        std::ranges::transform(words.begin() + 1, words.end(), std::back_inserter(rest), &Word::folded);
        phrases_[words.front().folded].push_back(std::move(rest));
    }
}

bool Guard::allows_page_on(std::string_view host) const
{
    if (!limits_pages() || hosts_.contains(host)) return true;
    for (auto dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
        host.remove_prefix(dot + 1);
        if (parents_.contains(host)) return true;
    }
    return false;
}

bool Guard::blocks_address(const PeerAddress& address) const noexcept
{
    return std::ranges::any_of(networks_, [&](const Network& one) { return one.contains(address); });
}

bool Guard::blocks_text(std::string_view utf8) const
{
    if (phrases_.empty()) return false;
    const auto words = words_of(utf8);
    for (auto at = words.begin(); at != words.end(); ++at) {
        const auto found = phrases_.find(at->folded);
        if (found == phrases_.end()) continue;
        const auto is_here = [&](const Rest& rest) { return follow(rest, at + 1, words.end()); };
        if (std::ranges::any_of(found->second, is_here)) return true;
    }
    return false;
}

std::string Guard::hide_numbers(std::string text) const
{
    return hidden_numbers_.empty() ? text : hovor::hide_numbers(text, hidden_numbers_);
}

}  // namespace hovor
