#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace hovor::transport {

// Where a server listens: "127.0.0.1:8443", "[::]:443". Addresses only, no names.
struct Endpoint {
    std::string address;
    std::uint16_t port = 0;  // 0 takes a free one

    static Result<Endpoint> parse(std::string_view text);

    bool is_loopback() const;
    std::string to_string() const;

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

}  // namespace hovor::transport
