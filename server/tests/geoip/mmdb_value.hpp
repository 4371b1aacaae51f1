#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hovor::test {

class MmdbValue;
using MmdbMap = std::vector<std::pair<std::string, MmdbValue>>;
using MmdbList = std::vector<MmdbValue>;

// What a record of a .mmdb file is made of, as the file has it: https://maxmind.github.io/MaxMind-DB/, "Output Data
// Section".
class MmdbValue {
public:
    MmdbValue(const std::string& text);
    MmdbValue(double number);
    MmdbValue(float number);
    MmdbValue(std::uint16_t number);
    MmdbValue(std::uint32_t number);
    MmdbValue(std::uint64_t number);
    MmdbValue(const MmdbMap& map);
    MmdbValue(const MmdbList& list);

    const std::string& bytes() const noexcept { return bytes_; }

private:
    std::string bytes_;
};

}  // namespace hovor::test
