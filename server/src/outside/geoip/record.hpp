#pragma once

#include "outside/geoip/place.hpp"

#include <maxminddb.h>

#include <optional>

namespace hovor::geoip {

// What a record of either schema says; nothing where it says neither country, city nor coordinates.
std::optional<Place> read_record(MMDB_entry_s& record);

}  // namespace hovor::geoip
