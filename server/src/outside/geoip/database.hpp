#pragma once

#include "base/result.hpp"
#include "outside/geoip/place.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hovor::geoip {

// A file of MaxMind's format (.mmdb) that says where addresses are. Its records are those of MaxMind
// (country.iso_code, city.names.en, location.latitude) or flat, those of ip-location-db (country_code, city,
// latitude). For any thread.
class Database {
public:
    // The file stays open; a newer one is to replace it under its name, not to be written into it.
    static Result<Database> open(const std::string& file);

    // The countries that are compiled in; throws when the system has no memory to map them.
    static Database built_in();

    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    // Nothing for what is no address, for one of a private network, and for one that the file does not know.
    std::optional<Place> find(std::string_view address) const;

private:
    class Reader;

    Database(std::unique_ptr<const Reader> reader, bool is_approximate);

    std::unique_ptr<const Reader> reader_;
    bool is_approximate_;
};

}  // namespace hovor::geoip
