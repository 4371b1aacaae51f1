#pragma once

#include "main/config/load.hpp"

namespace hovor::config {

// A table for people: each key with its value, its default, and where its value comes from.
std::string list(const Loaded& loaded);

}  // namespace hovor::config
