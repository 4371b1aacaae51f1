#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::web {

// A request's target, taken apart and decoded once (RFC 3986).
struct Target {
    std::vector<std::string> path;             // "/a/b" is {"a", "b"}
    std::map<std::string, std::string> query;  // of a name that comes twice, the first
};

// Nothing for a target that is none: a wrong escape, an empty or dotted part, NUL, no UTF-8.
std::optional<Target> parse_target(std::string_view target);

// Without the query.
std::string_view path_of(std::string_view target);

}  // namespace hovor::web
