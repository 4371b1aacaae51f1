#pragma once

#include <string_view>

namespace hovor {

// Of the project: "0.1.0".
std::string_view version();

}  // namespace hovor
