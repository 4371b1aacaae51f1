#pragma once

#include "main/config.hpp"
#include "outside/geoip/database.hpp"

namespace hovor {

// The file that the configuration names, or the countries that are compiled in.
Result<geoip::Database> open_places(const Config& config);

}  // namespace hovor
