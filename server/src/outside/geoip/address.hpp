#pragma once

#include <sys/socket.h>

#include <optional>
#include <string_view>

namespace hovor::geoip {

// The address that `text` is, IPv6 as much as IPv4 ("::ffff:192.0.2.1" is IPv4), if it can be somewhere: one of
// this machine or of a private network is nowhere in particular.
std::optional<sockaddr_storage> public_address(std::string_view text);

}  // namespace hovor::geoip
