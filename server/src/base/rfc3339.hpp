#pragma once

#include "base/clock.hpp"

#include <string>

namespace hovor {

// "2026-11-24T23:48:07.123Z"; the years 0 to 9999.
std::string to_rfc3339(Timestamp time);

}  // namespace hovor
