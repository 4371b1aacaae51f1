#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace hovor::protocol {

// The whole numbers that a JSON number carries exactly through every client: TypeSpec's safeint.
inline constexpr std::int64_t max_safe_integer = (std::int64_t{1} << 53) - 1;

// What a field's value must keep to. The limits of other types than the field's say nothing.
struct Limits {
    // In code points, as JSON Schema counts.
    std::size_t min_length = 0;
    std::size_t max_length = std::numeric_limits<std::size_t>::max();
    bool (*matches)(std::string_view) = nullptr;

    std::int64_t min = -max_safe_integer;
    std::int64_t max = max_safe_integer;

    std::size_t max_items = std::numeric_limits<std::size_t>::max();
};

}  // namespace hovor::protocol
