#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

// The rules of uap-core, as its docs/specification.md says to read regexes.yaml.
namespace hovor::user_agent {

// An entry of one of the lists: what it matches, and what becomes of the match.
struct Rule {
    std::string regex;                      // in RE2's syntax, a regex_flag included
    std::vector<std::string> replacements;  // for each field of the list, with $1 to $9; empty: none
};

// The fields of browsers and systems are name, major, minor, patch; of devices name, brand, model.
// The first rule that matches counts.
struct Rules {
    std::vector<Rule> browsers;
    std::vector<Rule> systems;
    std::vector<Rule> devices;
};

Result<Rules> read_rules(std::string_view yaml);

// The regexes.yaml that is compiled in.
std::string_view embedded_rules() noexcept;

}  // namespace hovor::user_agent
