#include "main/places.hpp"

namespace hovor {

Result<geoip::Database> open_places(const Config& config)
{
    if (config.geoip.file.empty()) return geoip::Database::built_in();
    auto opened = geoip::Database::open(config.geoip.file);
    if (!opened) return tl::unexpected{std::move(opened).error().within("geoip.file")};
    return opened;
}

Place Places::find(const std::string& address) const
{
    constexpr std::size_t max_city = 100;  // bytes; a file may hold anything
    constexpr std::size_t country_length = 2;
    auto found = database_.find(address);
    if (!found) return {};
    if (found->country.size() != country_length) found->country.clear();
    if (found->city.size() > max_city) found->city.clear();
    return {.country = std::move(found->country), .city = std::move(found->city)};
}

}  // namespace hovor
