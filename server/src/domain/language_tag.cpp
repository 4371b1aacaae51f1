#include "domain/language_tag.hpp"

#include <algorithm>

namespace hovor {
namespace {

constexpr std::size_t max_tag_length = 35;
constexpr std::size_t max_subtag_length = 8;

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter_or_digit(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9');
}

}  // namespace

bool is_language_tag(std::string_view tag)
{
    if (tag.size() > max_tag_length) return false;
    const auto end = std::min(tag.find('-'), tag.size());
    const auto language = tag.substr(0, end);
    if (language.size() < 2 || language.size() > max_subtag_length) return false;
    if (!std::ranges::all_of(language, is_letter)) return false;
    for (auto rest = tag.substr(end); !rest.empty();) {
        rest.remove_prefix(1);
        const auto subtag = rest.substr(0, rest.find('-'));
        if (subtag.empty() || subtag.size() > max_subtag_length) return false;
        if (!std::ranges::all_of(subtag, is_letter_or_digit)) return false;
        rest.remove_prefix(subtag.size());
    }
    return true;
}

std::string lower_case_tag(std::string_view tag)
{
    std::string lower{tag};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string primary_language(std::string_view tag)
{
    return lower_case_tag(tag.substr(0, tag.find('-')));
}

}  // namespace hovor
