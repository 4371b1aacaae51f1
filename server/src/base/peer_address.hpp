#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hovor {

// The address of a socket's other end; IPv4 as IPv6 maps it.
struct PeerAddress {
    std::array<std::uint8_t, 16> bytes{};

    // In its usual notation, without a port or a zone; nothing for what is none.
    static std::optional<PeerAddress> parse(std::string_view text);

    bool is_v4() const noexcept;
    // IPv4 in its own notation.
    std::string to_string() const;
    // What counts as one client: an IPv4 address, or an IPv6 /64, which is what one household gets.
    PeerAddress client() const noexcept;

    friend auto operator<=>(const PeerAddress&, const PeerAddress&) = default;
};

}  // namespace hovor
