#pragma once

#include "outside/user_agent/first_match.hpp"

#include <string>
#include <string_view>

namespace hovor::user_agent {

// Without the white space at both ends.
std::string_view trim(std::string_view text);

// "Odys $1 $2" with the groups of a match in place of $1 to $9, trimmed.
std::string fill_in(std::string_view replacement, const FirstMatch::Groups& groups);

}  // namespace hovor::user_agent
