#pragma once

#include "app/client_reader.hpp"
#include "base/network.hpp"
#include "transport/http.hpp"

#include <span>
#include <string>

namespace hovor::web {

// What a client's first request tells, kept until the visit has begun. The address is here alone: what may be kept of
// it, if anything, the account says.
struct Arrival {
    std::string address;
    std::string language;  // that the browser puts first
    ClientHeaders headers;
    std::string foreign_origin{};  // see origin.hpp
};

Arrival arrival_of(const transport::Request& request, std::span<const Network> trusted_proxies);

}  // namespace hovor::web
