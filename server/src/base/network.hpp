#pragma once

#include "base/peer_address.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>

namespace hovor {

// A range of addresses in CIDR notation: "10.0.0.0/8", "2001:db8::/32", or one address alone.
class Network {
public:
    // The bits after the prefix must be zero: whoever wrote others meant something else.
    static Result<Network> parse(std::string_view text);

    bool contains(const PeerAddress& address) const noexcept;
    // An address as PeerAddress writes it; false for what is none.
    bool contains(std::string_view address) const;

    std::string to_string() const;

    friend bool operator==(const Network&, const Network&) = default;

private:
    Network(PeerAddress first, int prefix) : first_{first}, prefix_{prefix} {}

    PeerAddress first_;
    int prefix_;  // in the 128 bits of an IPv6 address
};

}  // namespace hovor
