#pragma once

#include "tests/geoip/mmdb_value.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace hovor::test {

// Writes a small .mmdb file, of IPv6 with IPv4 in it: https://maxmind.github.io/MaxMind-DB/.
class MmdbFile {
public:
    MmdbFile();

    // `network` is an IPv4 or IPv6 address; its first `prefix` bits are what the record is for.
    void add(const std::string& network, int prefix, const MmdbMap& record);

    void write(const std::filesystem::path& path) const;

private:
    static constexpr std::uint32_t nothing = 0xFFFFFFFF;

    // Where to go on a 0 and on a 1: another node, or, with is_data, an offset in the data.
    struct Branch {
        std::uint32_t target = nothing;
        bool is_data = false;
    };
    using Node = std::array<Branch, 2>;

    std::string tree() const;
    std::string metadata() const;

    std::vector<Node> nodes_;
    std::string data_;
};

}  // namespace hovor::test
