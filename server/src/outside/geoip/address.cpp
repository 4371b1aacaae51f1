#include "outside/geoip/address.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace hovor::geoip {
namespace {

namespace ip = boost::asio::ip;

struct Network {
    std::uint32_t first;
    int prefix;
};

// Of IANA's registry of special addresses, those that people have at home, at work or behind their provider.
constexpr std::array private_networks{
    Network{0x00000000, 8},   // this host
    Network{0x0A000000, 8},   // RFC 1918
    Network{0x64400000, 10},  // shared by a provider's customers (RFC 6598)
    Network{0x7F000000, 8},   // loopback
    Network{0xA9FE0000, 16},  // link-local
    Network{0xAC100000, 12},  // RFC 1918
    Network{0xC0A80000, 16},  // RFC 1918
};

bool is_private(const ip::address_v4& address)
{
    return std::ranges::any_of(private_networks, [&](const Network& network) {
        return (address.to_uint() ^ network.first) >> (32 - network.prefix) == 0;
    });
}

bool is_private(const ip::address_v6& address)
{
    const bool is_unique_local = (address.to_bytes()[0] & 0xFE) == 0xFC;  // RFC 4193
    return address.is_loopback() || address.is_unspecified() || address.is_link_local() || is_unique_local;
}

template <class Address>
std::optional<sockaddr_storage> where_public(const Address& address)
{
    if (is_private(address)) return std::nullopt;
    const ip::tcp::endpoint endpoint{address, 0};
    sockaddr_storage storage{};
    std::memcpy(&storage, endpoint.data(), endpoint.size());
    return storage;
}

}  // namespace

std::optional<sockaddr_storage> public_address(std::string_view text)
{
    boost::system::error_code error;
    const auto address = ip::make_address(std::string{text}, error);
    if (error) return std::nullopt;
    if (address.is_v4()) return where_public(address.to_v4());
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) return where_public(ip::make_address_v4(ip::v4_mapped, v6));
    return where_public(v6);
}

}  // namespace hovor::geoip
