#pragma once

#include "transport/shared_bytes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hovor::transport {

struct Header {
    std::string name;  // in lower case
    std::string value;

    friend bool operator==(const Header&, const Header&) = default;
};

// One HTTP request, whole and valid: see http_parser.hpp for what that means.
struct Request {
    std::string method;           // GET HEAD POST PUT PATCH DELETE OPTIONS
    std::string target;           // raw path and query, begins with '/'; or "*" of OPTIONS
    std::vector<Header> headers;  // names are unique: repeated list headers are joined with ", " (cookie: "; ")
    std::string body;
    std::string remote_address;  // of the socket: "192.0.2.1", "2001:db8::1"
    bool is_secure = false;      // came over our own TLS
    bool is_upgrade = false;     // a valid WebSocket handshake: Exchange::accept may be called

    // Null when there is none.
    const std::string* header(std::string_view lower_case_name) const noexcept;
};

// The transport adds date, content-length and connection (and refuses a response that brings its
// own), and leaves the body out where HTTP says so: HEAD, 204, 304.
struct Response {
    int status = 200;               // 200 to 599; 101 is Exchange::accept
    std::vector<Header> headers{};  // a name or value that HTTP does not allow turns the response into a 500
    SharedBytes body{};
};

// What RFC 9110 calls a status: "Not Found".
std::string_view phrase_of(int status) noexcept;

}  // namespace hovor::transport
