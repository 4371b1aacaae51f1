#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hovor {

// A whole number in decimal digits, with a minus before it or not, and nothing else around it.
inline std::optional<std::int64_t> parse_number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace hovor
