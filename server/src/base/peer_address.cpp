#include "base/peer_address.hpp"

#include <arpa/inet.h>

#include <algorithm>

namespace hovor {

std::optional<PeerAddress> PeerAddress::parse(std::string_view text)
{
    const std::string terminated{text};
    PeerAddress address;
    if (inet_pton(AF_INET6, terminated.c_str(), address.bytes.data()) == 1) return address;
    address.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (inet_pton(AF_INET, terminated.c_str(), address.bytes.data() + 12) == 1) return address;
    return std::nullopt;
}

bool PeerAddress::is_v4() const noexcept
{
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    return std::equal(mapped.begin(), mapped.end(), bytes.begin());
}

std::string PeerAddress::to_string() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const bool v4 = is_v4();
    const void* address = v4 ? bytes.data() + 12 : bytes.data();
    inet_ntop(v4 ? AF_INET : AF_INET6, address, text.data(), text.size());
    return text.data();
}

PeerAddress PeerAddress::client() const noexcept
{
    PeerAddress result = *this;
    if (!is_v4()) std::fill(result.bytes.begin() + 8, result.bytes.end(), std::uint8_t{0});
    return result;
}

}  // namespace hovor
