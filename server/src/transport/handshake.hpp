#pragma once

#include "transport/http.hpp"

#include <string>
#include <string_view>

// The opening handshake of a WebSocket, server side (RFC 6455 section 4.2).
namespace hovor::transport {

enum class Upgrade {
    none,           // an ordinary request
    valid,          // a WebSocket may be made of it
    malformed,      // says it wants a WebSocket, but not how: 400
    wrong_version,  // of another protocol version than 13: 426
};

// `is_http_1_1`: HTTP/1.0 cannot upgrade.
Upgrade upgrade_of(const Request& request, bool is_http_1_1);

// The Sec-WebSocket-Accept for a Sec-WebSocket-Key.
std::string accept_key(std::string_view key);

// The whole 101 response.
std::string encode_upgrade(std::string_view key);

}  // namespace hovor::transport
