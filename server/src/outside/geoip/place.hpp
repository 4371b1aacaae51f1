#pragma once

#include <optional>
#include <string>

namespace hovor::geoip {

// Where an address is, as far as that is known.
struct Place {
    std::string country;  // ISO 3166-1 alpha-2, in capitals: "CZ"; empty if it is not known
    std::string city;     // in English; empty likewise
    std::optional<double> latitude;
    std::optional<double> longitude;
    // Known by the network's registration alone: the provider may have taken the address elsewhere.
    bool is_approximate = false;

    friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace hovor::geoip
