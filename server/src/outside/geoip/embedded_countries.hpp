#pragma once

#include <string>

namespace hovor::geoip {

// The file of countries that is compiled in, as long as this lives: libmaxminddb reads files alone, so it is a file
// in memory. Nothing is written to a disk that may be full or read-only, or keep an older version.
class EmbeddedCountries {
public:
    EmbeddedCountries();
    ~EmbeddedCountries();
    EmbeddedCountries(const EmbeddedCountries&) = delete;
    EmbeddedCountries& operator=(const EmbeddedCountries&) = delete;

    // What is mapped of it stays when this is gone.
    std::string path() const;

private:
    int file_;
};

}  // namespace hovor::geoip
