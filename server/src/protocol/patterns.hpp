#pragma once

#include <algorithm>
#include <string_view>

// The patterns of the .tsp files, one function each.
namespace hovor::protocol {

constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// ^[A-Za-z0-9_-]+$
constexpr bool is_id(std::string_view text)
{
    constexpr auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '_' || c == '-';
    };
    return !text.empty() && std::ranges::all_of(text, allowed);
}

// ^#[0-9a-f]{6}$
constexpr bool is_color(std::string_view text)
{
    constexpr auto allowed = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
    return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), allowed);
}

}  // namespace hovor::protocol
