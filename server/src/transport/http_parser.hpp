#pragma once

#include "transport/chunk_decoder.hpp"
#include "transport/http.hpp"
#include "transport/http_head.hpp"
#include "transport/limits.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hovor::transport {

// Parses one HTTP/1.0 or 1.1 request out of pieces of any size. A line that ends in a bare LF or CR, a folded
// or malformed header, and whatever settle_head() does not accept, is a failure as soon as it is seen.
class HttpParser {
public:
    enum class State {
        head,   // headers are not complete
        ready,  // they are: head() may be looked at, and begin_body() is to be called
        body,
        whole,   // take() the request
        failed,  // see problem(); nothing that follows on this connection can be trusted
    };

    explicit HttpParser(const Limits& limits) : limits_{limits} {}

    // Returns how many bytes belong to this request: fewer than given when the state has become
    // ready, whole or failed.
    std::size_t feed(std::string_view bytes);

    // Lets a body of up to so many bytes come.
    void begin_body(std::size_t max_body);

    State state() const noexcept { return state_; }
    const HttpProblem& problem() const noexcept { return problem_; }

    // Headers, and as much of the body as came.
    const Request& head() const noexcept { return request_; }
    bool is_http_1_1() const noexcept { return is_http_1_1_; }
    bool has_body() const noexcept { return body_.is_chunked || body_.bytes > 0; }
    bool wants_continue() const;
    // Whether the client is willing to send another request on the connection.
    bool keeps_alive() const;

    Request take() { return std::move(request_); }

private:
    std::size_t feed_head(std::string_view bytes);
    std::size_t feed_body(std::string_view bytes);
    void finish_head();
    // Request line and header lines, by Beast.
    HttpProblem parse_lines();
    void fail(HttpProblem problem);

    const Limits& limits_;
    std::string head_;  // as it came, until it is complete
    Request request_;
    HttpProblem problem_;
    BodyLength body_;
    std::size_t max_body_ = 0;
    ChunkDecoder chunks_;
    State state_ = State::head;
    bool is_http_1_1_ = false;
};

}  // namespace hovor::transport
