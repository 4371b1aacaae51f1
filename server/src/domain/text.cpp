#include "domain/text.hpp"

#include <algorithm>

namespace hovor {

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::size_t count_code_points(std::string_view utf8)
{
    const auto starts_code_point = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, starts_code_point));
}

std::string cut_to_line(std::string_view text, std::size_t max_bytes)
{
    auto kept = trim(text);
    if (kept.size() > max_bytes) {
        auto end = max_bytes;
        while (end > 0 && (static_cast<unsigned char>(kept[end]) & 0xC0U) == 0x80U) --end;
        kept = kept.substr(0, end);
    }
    std::string line{kept};
    for (char& c : line) {
        if (has_control_character({&c, 1})) c = ' ';
    }
    return line;
}

bool has_control_character(std::string_view utf8)
{
    return std::ranges::any_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; });
}

Result<std::string> parse_line(std::string_view field, std::string_view raw, std::size_t max_length)
{
    const auto line = trim(raw);
    if (count_code_points(line) > max_length) {
        return fail(ErrorCode::invalid_argument, std::string{field} + ": is too long");
    }
    if (has_control_character(line)) {
        return fail(ErrorCode::invalid_argument, std::string{field} + ": holds a control character");
    }
    return std::string{line};
}

}  // namespace hovor
