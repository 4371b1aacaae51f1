#pragma once

#include "base/names.hpp"

#include <string>
#include <vector>

namespace hovor {

// What the value of a variable was, before it became text.
enum class VariableKind { text, number, boolean };

template <>
inline constexpr std::array<std::string_view, 3> names_of<VariableKind>{"text", "number", "boolean"};

// What a site wants the agents to know of its visitor: "plan" is "gold". Unverified.
struct Variable {
    std::string name;
    std::string label;  // how people are to read the name; empty: as it is
    VariableKind kind = VariableKind::text;
    std::string value;

    friend bool operator==(const Variable&, const Variable&) = default;
};

inline constexpr std::size_t max_variables = 100;               // of one visitor
inline constexpr std::size_t max_variable_name_length = 255;    // in bytes, of the label too
inline constexpr std::size_t max_variable_value_length = 4000;  // in bytes

// With the new ones: those of a known name in the old one's place, the others at the end while there is room. Who has
// no label keeps the known one. Cuts what is too long; what has no name is left out.
std::vector<Variable> merge(std::vector<Variable> known, const std::vector<Variable>& news);

}  // namespace hovor
