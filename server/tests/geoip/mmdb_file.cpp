#include "tests/geoip/mmdb_file.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <fstream>

namespace hovor::test {
namespace {

namespace ip = boost::asio::ip;

constexpr int ipv4_offset = 96;          // IPv4 is in ::/96
constexpr std::uint32_t separator = 16;  // zeroes between the tree and the data

std::vector<unsigned> bits_of(const std::string& network, int prefix)
{
    const auto address = ip::make_address(network);
    ip::address_v6::bytes_type bytes{};
    if (address.is_v6()) {
        bytes = address.to_v6().to_bytes();
    } else {
        const auto short_bytes = address.to_v4().to_bytes();
        std::copy(short_bytes.begin(), short_bytes.end(), bytes.begin() + ipv4_offset / 8);
        prefix += ipv4_offset;
    }
    std::vector<unsigned> bits;
    for (int at = 0; at < prefix; ++at) {
        const auto byte = bytes.at(static_cast<std::size_t>(at) / 8);
        bits.push_back(byte >> (7 - at % 8) & 1U);
    }
    return bits;
}

}  // namespace

MmdbFile::MmdbFile() : nodes_(1) {}

void MmdbFile::add(const std::string& network, int prefix, const MmdbMap& record)
{
    const auto bits = bits_of(network, prefix);
    std::size_t node = 0;
    for (std::size_t at = 0; at + 1 < bits.size(); ++at) {
        if (nodes_[node].at(bits[at]).target == nothing) {
            nodes_[node].at(bits[at]).target = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
        }
        node = nodes_[node].at(bits[at]).target;
    }
    nodes_[node].at(bits.back()) = {static_cast<std::uint32_t>(data_.size()), true};
    data_ += MmdbValue{record}.bytes();
}

std::string MmdbFile::tree() const
{
    const auto count = static_cast<std::uint32_t>(nodes_.size());
    std::string bytes;
    for (const auto& node : nodes_) {
        for (const auto& branch : node) {
            auto record = branch.is_data ? count + separator + branch.target : branch.target;
            if (branch.target == nothing) record = count;
            for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(record >> shift & 0xFFU);
        }
    }
    return bytes;
}

std::string MmdbFile::metadata() const
{
    constexpr std::uint16_t major_version = 2;
    constexpr std::uint16_t minor_version = 0;
    constexpr std::uint16_t ip_version = 6;
    constexpr std::uint16_t record_size = 32;
    constexpr std::uint64_t build_epoch = 1'700'000'000;
    const MmdbMap map{{"binary_format_major_version", {major_version}},
                      {"binary_format_minor_version", {minor_version}},
                      {"build_epoch", {build_epoch}},
                      {"database_type", {std::string{"Test"}}},
                      {"description", {MmdbMap{}}},
                      {"ip_version", {ip_version}},
                      {"languages", {MmdbList{}}},
                      {"node_count", {static_cast<std::uint32_t>(nodes_.size())}},
                      {"record_size", {record_size}}};
    return MmdbValue{map}.bytes();
}

void MmdbFile::write(const std::filesystem::path& path) const
{
    std::ofstream out{path, std::ios::binary};
    out << tree() << std::string(separator, '\0') << data_ << "\xab\xcd\xefMaxMind.com" << metadata();
}

}  // namespace hovor::test
