#pragma once

#include "app/place_finder.hpp"
#include "main/config.hpp"
#include "outside/geoip/database.hpp"

namespace hovor {

// The file that the configuration names, or the countries that are compiled in.
Result<geoip::Database> open_places(const Config& config);

class Places final : public PlaceFinder {
public:
    explicit Places(geoip::Database database) : database_{std::move(database)} {}

    Place find(const std::string& address) const override;

private:
    geoip::Database database_;
};

}  // namespace hovor
