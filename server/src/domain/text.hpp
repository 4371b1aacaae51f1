#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>

// What the domain asks of texts, all of them valid UTF-8.
namespace hovor {

// Without blanks, tabs and line ends at both ends.
std::string_view trim(std::string_view text);

std::size_t count_code_points(std::string_view utf8);

// Trimmed, to so many bytes at most at the end of a code point, with blanks for control characters.
std::string cut_to_line(std::string_view text, std::size_t max_bytes);

// A line that may be empty: trimmed, without control characters, at most so many code points. `field` is what the
// error speaks of.
Result<std::string> parse_line(std::string_view field, std::string_view raw, std::size_t max_length);

// A character below U+0020 or U+007F: a line end, a tab, NUL.
bool has_control_character(std::string_view utf8);

}  // namespace hovor
