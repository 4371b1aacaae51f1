#pragma once

#include "transport/http.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hovor::transport {

// Why a request is answered by the transport itself.
struct HttpProblem {
    int status = 0;
    std::string_view reason{};

    explicit operator bool() const noexcept { return status != 0; }
};

// How long a request's body is.
struct BodyLength {
    bool is_chunked = false;
    std::uint64_t bytes = 0;  // unless chunked
};

// The rules of RFC 9110 and 9112 that two programs in a row might read differently, read here in the
// strict way: one Host, one Content-Length or one "chunked", one of every header that can only be one.
// Joins repeated list headers, and turns a target in absolute form (if it agrees with Host) into a path.
HttpProblem settle_head(Request& head, bool is_http_1_1, BodyLength& body);

// Content-Length: digits only.
std::optional<std::uint64_t> parse_length(std::string_view digits);

// The value of `allow`.
inline constexpr std::string_view allowed_methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

}  // namespace hovor::transport
