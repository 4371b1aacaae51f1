#include "domain/protection.hpp"

#include "base/network.hpp"
#include "domain/text.hpp"
#include "domain/words.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace hovor {
namespace {

constexpr std::size_t max_host = 253;  // RFC 1035, 2.3.4, without the last dot
constexpr std::size_t max_label = 63;
constexpr std::string_view any_below = "*.";

tl::unexpected<Error> refuse(std::string_view field, std::string_view entry, const std::string& why)
{
    return fail(ErrorCode::invalid_argument, std::string{field} + ": \"" + std::string{entry} + "\" " + why);
}

std::string in_lower_case(std::string_view text)
{
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

// "shop.example" of "https://user@Shop.example:8443/cart?x".
std::string_view host_of_url(std::string_view url)
{
    if (const auto scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#\\"));
    if (const auto user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
    return url.substr(0, url.find(':'));
}

bool is_label(std::string_view label)
{
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    return !label.empty() && label.size() <= max_label && label.front() != '-' && label.back() != '-' &&
           label.find_first_not_of(allowed) == std::string_view::npos;
}

bool is_host(std::string_view host)
{
    if (host.size() > max_host) return false;
    for (;;) {
        const auto dot = host.find('.');
        if (!is_label(host.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return true;
        host.remove_prefix(dot + 1);
    }
}

// Browsers compare a policy's hosts with names, and with no address but this one (CSP 3, 6.7.2.9).
bool is_unusable_address(std::string_view host)
{
    const auto last = host.substr(host.rfind('.') + 1);
    return host != "127.0.0.1" && last.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<std::string> parse_domain(std::string_view field, std::string_view entry)
{
    constexpr auto no_domain = "is no domain such as example.com or *.example.com";
    auto domain = in_lower_case(entry);
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    if (!std::ranges::all_of(domain, is_ascii)) {
        return refuse(field, entry, "has other letters than ASCII's: write it as browsers send it, with xn--");
    }
    if (domain.find_first_of("/?#\\@:") != std::string::npos) {
        const auto host = host_of_url(domain);
        return refuse(field, entry, is_host(host) ? "is more than a domain: write " + std::string{host} : no_domain);
    }
    if (domain.ends_with('.')) domain.pop_back();
    const auto is_wild = domain.starts_with(any_below);
    const auto host = std::string_view{domain}.substr(is_wild ? any_below.size() : 0);
    if (!is_host(host)) return refuse(field, entry, no_domain);
    if (is_unusable_address(host)) return refuse(field, entry, "is an address: browsers compare domains alone");
    return domain;
}

Result<std::string> parse_address(std::string_view field, std::string_view entry)
{
    const auto network = Network::parse(entry);
    if (!network) return fail(ErrorCode::invalid_argument, std::string{field} + ": " + network.error().message());
    auto text = network->to_string();
    const auto slash = text.find('/');
    const auto is_v4 = text.find(':') == std::string::npos;
    if (text.substr(slash) == (is_v4 ? "/32" : "/128")) text.resize(slash);
    return text;
}

Result<std::string> parse_word(std::string_view field, std::string_view entry)
{
    if (count_code_points(entry) > Protection::max_word_length) {
        return refuse(field, entry, "is longer than " + std::to_string(Protection::max_word_length) + " characters");
    }
    if (fold_phrase(entry).empty()) return refuse(field, entry, "has no letter and no digit");
    return std::string{entry};
}

using Parse = Result<std::string> (*)(std::string_view field, std::string_view entry);
using Compared = std::string (*)(std::string_view entry);

std::string as_it_is(std::string_view entry)
{
    return std::string{entry};
}

struct List {
    std::string_view field;
    std::size_t most;
    Parse parse;
    Compared compared;  // what makes two the same
};

Result<std::vector<std::string>> check_list(const List& list, const std::vector<std::string>& entries)
{
    std::vector<std::string> checked;
    std::set<std::string, std::less<>> known;
    for (const auto& entry : entries) {
        const auto trimmed = trim(entry);
        if (trimmed.empty()) continue;
        if (has_control_character(trimmed)) return refuse(list.field, trimmed, "has a control character");
        HOVOR_TRY(auto parsed, list.parse(list.field, trimmed));
        if (known.insert(list.compared(parsed)).second) checked.push_back(std::move(parsed));
    }
    if (checked.size() > list.most) {
        return fail(ErrorCode::invalid_argument,
                    std::string{list.field} + ": are more than " + std::to_string(list.most));
    }
    return checked;
}

}  // namespace

Result<Protection> check(Protection protection)
{
    const List domains{"allowed_domains", Protection::max_domains, parse_domain, as_it_is};
    const List addresses{"blocked_addresses", Protection::max_addresses, parse_address, as_it_is};
    const List words{"blocked_words", Protection::max_words, parse_word, fold_phrase};
    HOVOR_TRY(protection.allowed_domains, check_list(domains, protection.allowed_domains));
    HOVOR_TRY(protection.blocked_addresses, check_list(addresses, protection.blocked_addresses));
    HOVOR_TRY(protection.blocked_words, check_list(words, protection.blocked_words));

    std::ranges::sort(protection.hidden_numbers);
    const auto twice = std::ranges::adjacent_find(protection.hidden_numbers);
    if (twice != protection.hidden_numbers.end()) {
        return fail(ErrorCode::invalid_argument, "hidden_numbers: one stands there twice");
    }

    std::size_t length = 0;
    for (const auto& domain : protection.allowed_domains) length += domain.size();
    if (length > Protection::max_domains_length) {
        return fail(ErrorCode::invalid_argument,
                    "allowed_domains: are longer than " + std::to_string(Protection::max_domains_length) +
                        " characters together: *.example.com stands for all below example.com");
    }
    return protection;
}

std::string fold_phrase(std::string_view utf8)
{
    std::string phrase;
    for (const auto& word : words_of(utf8)) {
        if (!phrase.empty()) phrase += ' ';
        phrase += word.folded;
    }
    return phrase;
}

}  // namespace hovor
