#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The structured fields (RFC 8941) that browsers send as client hints. What is not well-formed as a whole is nothing.
namespace hovor::user_agent {

// Longer ones than any browser sends are nothing too.
inline constexpr std::size_t max_field_length = 1'024;

// "Chromium";v="126"
struct Brand {
    std::string name;
    std::string version;  // the string in the parameter v; empty without one

    friend bool operator==(const Brand&, const Brand&) = default;
};

// A list of strings; members that are something else are left out.
std::optional<std::vector<Brand>> read_brands(std::string_view field);

std::optional<std::string> read_string(std::string_view field);
std::optional<bool> read_boolean(std::string_view field);

}  // namespace hovor::user_agent
