#pragma once

#include "base/result.hpp"
#include "transport/http.hpp"
#include "transport/http_head.hpp"

#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

namespace hovor::transport {

// What a response depends on besides itself.
struct ResponseContext {
    bool is_head = false;  // the method was HEAD
    bool keeps_alive = true;
    std::string_view date;
};

// Status line and headers. Fails rather than send what HTTP does not allow: nobody can smuggle a header
// or a second response in a value.
Result<std::string> encode_head(const Response& response, const ResponseContext& context);

// In bytes, whether it is held or comes in pieces.
std::uint64_t body_size(const Response& response) noexcept;

// Whether the response's body goes out with it.
bool sends_body(const Response& response, const ResponseContext& context) noexcept;

// The transport's own answer: a line of plain text.
Response describe(const HttpProblem& problem);

// "Tue, 15 Nov 1994 08:12:31 GMT"
std::string http_date(std::time_t time);

}  // namespace hovor::transport
