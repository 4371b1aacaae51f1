#include "outside/geoip/record.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>

namespace hovor::geoip {
namespace {

constexpr std::size_t max_depth = 3;

using Path = std::array<const char*, max_depth + 1>;  // of keys, ended by null

// Where a schema has its values, the more telling one first.
constexpr std::array countries{Path{"country", "iso_code"}, Path{"country_code"},
                               Path{"registered_country", "iso_code"}};
constexpr std::array cities{Path{"city", "names", "en"}, Path{"city"}};
constexpr std::array latitudes{Path{"location", "latitude"}, Path{"latitude"}};
constexpr std::array longitudes{Path{"location", "longitude"}, Path{"longitude"}};

template <class Paths, class Read>
auto first_of(MMDB_entry_s& record, const Paths& paths, Read read) -> decltype(read(MMDB_entry_data_s{}))
{
    for (const auto& path : paths) {
        MMDB_entry_data_s data{};
        if (MMDB_aget_value(&record, &data, path.data()) != MMDB_SUCCESS || !data.has_data) continue;
        if (auto value = read(data)) return value;
    }
    return std::nullopt;
}

std::optional<std::string> read_text(const MMDB_entry_data_s& data)
{
    if (data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size == 0) return std::nullopt;
    return std::string{data.utf8_string, data.data_size};
}

std::optional<double> parse_number(const MMDB_entry_data_s& data)
{
    const auto text = read_text(data);
    if (!text) return std::nullopt;
    double number = 0;
    const auto* end = text->data() + text->size();
    const auto [stop, status] = std::from_chars(text->data(), end, number);
    if (status != std::errc{} || stop != end) return std::nullopt;
    return number;
}

std::optional<double> read_number(const MMDB_entry_data_s& data)
{
    if (data.type == MMDB_DATA_TYPE_DOUBLE) return data.double_value;
    if (data.type == MMDB_DATA_TYPE_FLOAT) return static_cast<double>(data.float_value);
    return parse_number(data);
}

// In degrees; a file that says anything else does not know.
std::optional<double> read_degrees(const MMDB_entry_data_s& data, double most)
{
    const auto degrees = read_number(data);
    if (!degrees || !std::isfinite(*degrees) || std::abs(*degrees) > most) return std::nullopt;
    return degrees;
}

}  // namespace

std::optional<Place> read_record(MMDB_entry_s& record)
{
    Place place;
    place.country = first_of(record, countries, read_text).value_or("");
    place.city = first_of(record, cities, read_text).value_or("");
    place.latitude = first_of(record, latitudes, [](const auto& data) { return read_degrees(data, 90); });
    place.longitude = first_of(record, longitudes, [](const auto& data) { return read_degrees(data, 180); });
    if (!place.latitude || !place.longitude) place.latitude = place.longitude = std::nullopt;
    if (place == Place{}) return std::nullopt;
    return place;
}

}  // namespace hovor::geoip
