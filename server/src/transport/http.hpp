#pragma once

#include "transport/shared_bytes.hpp"

#include <cstdint>
#include <memory>
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

// A body that is not held as a whole: a piece is asked for when the one before has gone out.
class BodySource {
public:
    virtual ~BodySource() = default;

    // Of all pieces together, in bytes.
    virtual std::uint64_t size() const noexcept = 0;

    // At most so many bytes, in order; none if they cannot be had after all: the connection is cut then, so that the
    // client knows. Called on the thread of the connection's loop.
    virtual std::string next(std::size_t most) = 0;
};

// The transport adds date, content-length and connection (and refuses a response that brings its
// own), and leaves the body out where HTTP says so: HEAD, 204, 304.
struct Response {
    int status = 200;               // 200 to 599; 101 is Exchange::accept
    std::vector<Header> headers{};  // a name or value that HTTP does not allow turns the response into a 500
    SharedBytes body{};
    std::shared_ptr<BodySource> source{};  // instead of a body
};

// What RFC 9110 calls a status: "Not Found".
std::string_view phrase_of(int status) noexcept;

}  // namespace hovor::transport
