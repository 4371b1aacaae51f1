#pragma once

#include "transport/handler.hpp"
#include "transport/http_parser.hpp"
#include "transport/stage.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hovor::transport {

class Connection;
class HttpExchange;
class Reactor;

// A connection that speaks HTTP/1.1: one request after the other. What a client sends ahead waits, and nothing
// more is read from it, until the answer has gone out.
class HttpStage final : public Stage {
public:
    // `only_redirects`: sends browsers to https instead of asking the handler.
    HttpStage(Connection& connection, bool only_redirects);
    ~HttpStage() override;

    std::size_t appetite() const noexcept override { return 16 * 1'024; }
    void on_bytes(std::span<char> bytes) override;
    void on_flushed(bool had_to_wait) override;
    void on_deadline() override;
    void on_drain() override;
    void on_end() override;

    // For a client that connected just before the server went down, and has asked nothing yet.
    static constexpr std::chrono::milliseconds last_chance{1'000};

    // Of a body that comes in pieces.
    static constexpr std::size_t piece_bytes = 256 * 1'024;

    // For the exchange.
    void respond(Response response);
    Response refusal(const HttpProblem& problem);
    std::shared_ptr<WebSocket> accept(std::shared_ptr<WebSocketHandler> handler);
    void forget_exchange() noexcept { exchange_ = nullptr; }

private:
    enum class Phase {
        idle,      // between two requests
        head,      // headers come in
        body,      // the body comes in
        working,   // the handler has the request
        answered,  // the response goes out
    };

    // Nothing more is taken in until the answer has gone out.
    bool is_busy() const noexcept { return phase_ == Phase::working || phase_ == Phase::answered; }
    void take(std::string_view bytes);
    // Acts on what the parser has come to.
    void advance();
    void begin_request();
    void begin_body();
    void hand_over();
    void refuse(const HttpProblem& problem);
    void redirect();
    void send(Response response);
    // The next piece of a body that comes in pieces.
    void send_piece();
    void become_idle();
    // Whether a body keeps up the least rate; sets the next deadline if so.
    bool check_body_rate();
    void count_body();
    void release_body() noexcept;

    Connection& connection_;
    Reactor& reactor_;
    std::unique_ptr<HttpParser> parser_;
    HttpExchange* exchange_ = nullptr;  // until it is answered or dropped
    std::string ahead_;                 // sent before its turn
    std::string upgrade_key_;
    std::shared_ptr<BodySource> source_;  // of the answer that goes out; null once its last piece does
    std::uint64_t source_left_ = 0;
    std::size_t counted_body_ = 0;
    std::uint32_t body_since_ = 0;
    Phase phase_ = Phase::head;
    bool only_redirects_;
    bool is_head_request_ = false;
    bool keeps_alive_ = true;
};

}  // namespace hovor::transport
