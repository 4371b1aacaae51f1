#pragma once

#include <string>
#include <string_view>

namespace hovor {

// What is kept of a client's address: the network it is in (IPv4 /24 as "192.0.2.0", IPv6 /48 as "2001:db8:1::").
// Empty for what is no address.
std::string shorten_address(std::string_view address);

}  // namespace hovor
