#include "main/places.hpp"

namespace hovor {

Result<geoip::Database> open_places(const Config& config)
{
    if (config.geoip.file.empty()) return geoip::Database::built_in();
    auto opened = geoip::Database::open(config.geoip.file);
    if (!opened) return tl::unexpected{std::move(opened).error().within("geoip.file")};
    return opened;
}

}  // namespace hovor
