#pragma once

#include "base/result.hpp"
#include "transport/http.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::web {

// The proxies in front of this server: whose word on where a request came from is believed.
class TrustedProxies {
public:
    TrustedProxies() = default;

    // "10.0.0.0/8", "2001:db8::/32", "192.0.2.1". invalid_argument names what is wrong.
    static Result<TrustedProxies> parse(const std::vector<std::string>& networks);

    // Where the request came from: the socket's other end or, where that is a trusted proxy, the right-most address
    // of X-Forwarded-For that is none.
    std::string client_of(const transport::Request& request) const;

private:
    struct Network {
        std::array<std::uint8_t, 16> bytes;  // IPv4 as IPv6 maps it
        int bits;
    };

    static Result<Network> parse_network(std::string_view text);
    bool trusts(std::string_view address) const;

    std::vector<Network> networks_;
};

}  // namespace hovor::web
