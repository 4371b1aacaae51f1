#pragma once

#include "base/network.hpp"
#include "transport/http.hpp"

#include <span>
#include <string>

namespace hovor::web {

// Where a request came from: the socket's other end or, where that is a proxy in front of this server whose word is
// believed, the right-most address of X-Forwarded-For that is none.
std::string client_address(const transport::Request& request, std::span<const Network> trusted_proxies);

}  // namespace hovor::web
