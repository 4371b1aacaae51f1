#pragma once

#include <string>
#include <string_view>

namespace hovor::web {

// The same JSON in ASCII, so that it means the same in a script of any encoding. What protocol::to_json makes is safe
// there already, but for its encoding.
std::string ascii_json(std::string_view json);

}  // namespace hovor::web
