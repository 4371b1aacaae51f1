#include "base/clock.hpp"

#include <charconv>

namespace hovor {

std::optional<Timestamp> parse_milliseconds(std::string_view digits)
{
    std::int64_t milliseconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), milliseconds);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return from_milliseconds(milliseconds);
}

}  // namespace hovor
