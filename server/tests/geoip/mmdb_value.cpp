#include "tests/geoip/mmdb_value.hpp"

#include <bit>
#include <stdexcept>

namespace hovor::test {
namespace {

enum Type {
    string_type = 2,
    double_type = 3,
    uint16_type = 5,
    uint32_type = 6,
    map_type = 7,
    uint64_type = 9,
    list_type = 11,
    float_type = 15,
};

// The byte in front of a value; the types after 7 take a second one.
std::string head(Type type, std::size_t size)
{
    constexpr std::size_t first_long_size = 29;
    if (size >= first_long_size) throw std::length_error{"longer than a test needs"};
    if (type <= map_type) return {static_cast<char>((static_cast<std::size_t>(type) << 5U) | size)};
    return {static_cast<char>(size), static_cast<char>(type - map_type)};
}

template <class Integer>
std::string big_endian(Integer number)
{
    std::string bytes;
    for (auto shift = static_cast<int>(sizeof(number)) * 8 - 8; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(number >> shift & 0xFFU);
    }
    return bytes;
}

}  // namespace

MmdbValue::MmdbValue(const std::string& text) : bytes_{head(string_type, text.size()) + text} {}

MmdbValue::MmdbValue(double number)
    : bytes_{head(double_type, sizeof(number)) + big_endian(std::bit_cast<std::uint64_t>(number))}
{
}

MmdbValue::MmdbValue(float number)
    : bytes_{head(float_type, sizeof(number)) + big_endian(std::bit_cast<std::uint32_t>(number))}
{
}

MmdbValue::MmdbValue(std::uint16_t number) : bytes_{head(uint16_type, sizeof(number)) + big_endian(number)} {}
MmdbValue::MmdbValue(std::uint32_t number) : bytes_{head(uint32_type, sizeof(number)) + big_endian(number)} {}
MmdbValue::MmdbValue(std::uint64_t number) : bytes_{head(uint64_type, sizeof(number)) + big_endian(number)} {}

MmdbValue::MmdbValue(const MmdbMap& map) : bytes_{head(map_type, map.size())}
{
    for (const auto& [key, value] : map) bytes_ += MmdbValue{key}.bytes() + value.bytes();
}

MmdbValue::MmdbValue(const MmdbList& list) : bytes_{head(list_type, list.size())}
{
    for (const auto& value : list) bytes_ += value.bytes();
}

}  // namespace hovor::test
