#pragma once

#include "main/config.hpp"

#include <vector>

namespace hovor {

// What of this configuration lies outside of the program and its data folder.
std::vector<OutsideService> outside_services(const Config& config);

}  // namespace hovor
