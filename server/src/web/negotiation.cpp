#include "web/negotiation.hpp"

#include <algorithm>

namespace hovor::web {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) noexcept
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

// Takes what stands before the next separator off the text.
std::string_view take_until(std::string_view& text, char separator) noexcept
{
    const auto end = std::min(text.find(separator), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(part);
}

bool is_brotli(std::string_view coding) noexcept
{
    return coding.size() == 2 && (coding[0] | 0x20) == 'b' && (coding[1] | 0x20) == 'r';
}

// "q=0", "q=0.", "q=0.000"
bool is_refused(std::string_view parameter) noexcept
{
    return (parameter.starts_with("q=0") || parameter.starts_with("Q=0")) &&
           parameter.substr(3).find_first_not_of(".0") == std::string_view::npos;
}

}  // namespace

bool accepts_brotli(std::string_view accept_encoding) noexcept
{
    while (!accept_encoding.empty()) {
        auto weight = take_until(accept_encoding, ',');
        const auto coding = take_until(weight, ';');
        if (is_brotli(coding)) return !is_refused(trimmed(weight));
    }
    return false;
}

bool has_etag(std::string_view if_none_match, std::string_view etag) noexcept
{
    while (!if_none_match.empty()) {
        auto known = take_until(if_none_match, ',');
        if (known == "*") return true;
        if (known.starts_with("W/")) known.remove_prefix(2);
        if (known == etag) return true;
    }
    return false;
}

}  // namespace hovor::web
