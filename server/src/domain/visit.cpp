#include "domain/visit.hpp"

#include "domain/text.hpp"
#include "domain/web_address.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hovor {
namespace {

constexpr std::size_t max_referrer = 2'000;
constexpr std::size_t max_language = 35;

std::size_t size_of(const VisitedPage& page)
{
    return page.url.size() + page.title.size();
}

}  // namespace

Trail::Trail(std::vector<VisitedPage> pages) : pages_{std::move(pages)}
{
    shorten();
}

bool Trail::add(std::string url, std::string title, Timestamp now)
{
    if (!pages_.empty() && pages_.back().url == url) {
        pages_.back().title = std::move(title);
        return false;
    }
    pages_.push_back({.seq = last_seq() + 1, .url = std::move(url), .title = std::move(title), .created_at = now});
    shorten();
    return true;
}

void Trail::shorten()
{
    const auto add_size = [](std::size_t sum, const VisitedPage& page) { return sum + size_of(page); };
    while (pages_.size() > 2) {
        const auto bytes = std::accumulate(pages_.begin() + 1, pages_.end() - 1, std::size_t{0}, add_size);
        if (pages_.size() <= max_pages && bytes <= max_bytes) return;
        pages_.erase(pages_.begin() + 1);
    }
}

std::string shorten_referrer(std::string_view referrer, std::string_view page_url)
{
    const auto from = parse_web_address(referrer);
    if (!from) return "";
    const auto to = parse_web_address(page_url);
    auto kept = from->scheme + "://" + from->host + std::string{from->path};
    if (to && to->host == from->host) kept += from->query;
    if (kept.size() <= max_referrer) return kept;
    auto end = max_referrer;
    while (end > 0 && (static_cast<unsigned char>(kept[end]) & 0xC0U) == 0x80U) --end;
    return kept.substr(0, end);
}

std::string first_language(std::string_view accept_language)
{
    const auto tag = trim(accept_language.substr(0, accept_language.find_first_of(",;")));
    const auto is_of_tag = [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (tag.size() > max_language || !std::ranges::all_of(tag, is_of_tag)) return "";
    return std::string{tag};
}

}  // namespace hovor
