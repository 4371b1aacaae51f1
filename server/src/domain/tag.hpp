#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hovor {

inline constexpr std::size_t max_tag_length = 40;  // in code points

// What agents sort conversations by: trimmed, not blank, on one line.
Result<std::string> parse_tag(std::string_view raw);

struct TagCount {
    std::string tag;
    std::int64_t count;  // conversations that have it

    friend bool operator==(const TagCount&, const TagCount&) = default;
};

}  // namespace hovor
