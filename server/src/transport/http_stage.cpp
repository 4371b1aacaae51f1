#include "transport/http_stage.hpp"

#include "transport/connection.hpp"
#include "transport/handshake.hpp"
#include "transport/http_exchange.hpp"
#include "transport/http_response.hpp"
#include "transport/reactor.hpp"
#include "transport/redirect.hpp"
#include "transport/server.hpp"
#include "transport/web_socket_stage.hpp"

#include <algorithm>
#include <exception>
#include <stdexcept>
#include <utility>

namespace hovor::transport {

namespace {

using std::chrono::milliseconds;

// What a transfer of so many bytes may take.
milliseconds time_for(std::uint64_t bytes, const Limits& limits)
{
    return limits.grace_time + milliseconds{bytes * 1'000 / std::max<std::uint64_t>(limits.min_rate, 1)};
}

}  // namespace

HttpStage::HttpStage(Connection& connection, bool only_redirects)
    : connection_{connection}, reactor_{connection.reactor()}, only_redirects_{only_redirects}
{
    connection_.arm(reactor_.is_draining() ? last_chance : reactor_.limits().header_time);
}

HttpStage::~HttpStage() = default;

void HttpStage::on_bytes(std::span<char> bytes)
{
    const std::string_view view{bytes.data(), bytes.size()};
    if (is_busy()) {
        ahead_ += view;
    } else {
        take(view);
    }
}

void HttpStage::take(std::string_view bytes)
{
    while (!bytes.empty() && !is_busy()) {
        if (parser_ == nullptr) {
            if (phase_ == Phase::idle) connection_.arm(reactor_.limits().header_time);
            parser_ = std::make_unique<HttpParser>(reactor_.limits());
            phase_ = Phase::head;
        }
        bytes.remove_prefix(parser_->feed(bytes));
        ahead_ = bytes;
        advance();
    }
    ahead_ = bytes;
}

void HttpStage::advance()
{
    if (phase_ == Phase::body) count_body();
    if (parser_ != nullptr && parser_->state() == HttpParser::State::ready) begin_request();
    if (parser_ == nullptr) return;  // answered already
    if (parser_->state() == HttpParser::State::failed) return refuse(parser_->problem());
    if (parser_->state() == HttpParser::State::whole) hand_over();
}

void HttpStage::begin_request()
{
    const auto& head = parser_->head();
    is_head_request_ = head.method == "HEAD";
    keeps_alive_ = parser_->keeps_alive();
    if (only_redirects_) return redirect();
    switch (upgrade_of(head, parser_->is_http_1_1())) {
        case Upgrade::none: return begin_body();
        case Upgrade::malformed: return refuse({400, "malformed WebSocket handshake"});
        case Upgrade::wrong_version: return refuse({426, "WebSocket version 13 is spoken here"});
        case Upgrade::valid: break;
    }
    // Whoever sends frames before we agreed wants them taken for something else.
    if (!ahead_.empty()) return refuse({400, "bytes after the WebSocket handshake"});
    upgrade_key_ = *head.header("sec-websocket-key");
    keeps_alive_ = false;
    begin_body();
}

void HttpStage::begin_body()
{
    std::size_t most = 0;
    if (parser_->has_body()) {
        try {
            most = reactor_.handler().max_body(parser_->head());
        } catch (const std::exception& exception) {
            reactor_.handler().on_trouble(exception.what());
            return refuse({500, "the server failed"});
        }
    }
    parser_->begin_body(most);
    if (parser_->state() != HttpParser::State::body) return;
    phase_ = Phase::body;
    body_since_ = reactor_.wheel().now();
    connection_.arm(time_for(0, reactor_.limits()));
    if (parser_->wants_continue() && ahead_.empty()) {
        connection_.send(SharedBytes::of_static("HTTP/1.1 100 Continue\r\n\r\n"));
    }
}

void HttpStage::hand_over()
{
    auto request = parser_->take();
    parser_ = nullptr;
    release_body();
    request.remote_address = connection_.peer().to_string();
    request.is_secure = connection_.is_secure();
    request.is_upgrade = !upgrade_key_.empty();
    phase_ = Phase::working;
    connection_.pause_reading();
    connection_.arm(reactor_.limits().answer_time);
    reactor_.counters().requests.add();

    auto channel = std::make_shared<HttpExchange>(*this, reactor_.loop());
    exchange_ = channel.get();
    const Exchange exchange{std::move(channel)};
    try {
        reactor_.handler().on_request(std::move(request), exchange);
    } catch (const std::exception& exception) {
        reactor_.handler().on_trouble(exception.what());
        exchange.respond(refusal({500, "the server failed"}));
    }
}

void HttpStage::refuse(const HttpProblem& problem)
{
    reactor_.counters().requests_refused.add();
    // A head that is refused never came to begin_request(), and what is known there is of the request before.
    if (parser_ != nullptr) is_head_request_ = parser_->head().method == "HEAD";
    keeps_alive_ = false;
    send(refusal(problem));
}

Response HttpStage::refusal(const HttpProblem& problem)
{
    return reactor_.handler().shape_refusal(describe(problem), connection_.is_secure());
}

void HttpStage::redirect()
{
    keeps_alive_ = false;
    send(redirect_to_https(parser_->head(), connection_.options()));
}

void HttpStage::respond(Response response)
{
    if (phase_ == Phase::working) send(std::move(response));
}

void HttpStage::send(Response response)
{
    parser_ = nullptr;
    release_body();
    connection_.pause_reading();
    phase_ = Phase::answered;
    keeps_alive_ = keeps_alive_ && !reactor_.is_draining();
    ResponseContext context{is_head_request_, keeps_alive_, reactor_.date()};
    auto head = encode_head(response, context);
    if (!head) {
        reactor_.handler().on_trouble(head.error().message());
        context.keeps_alive = keeps_alive_ = false;
        response = describe({500, "the server failed"});
        head = encode_head(response, context);
    }
    const bool has_body = sends_body(response, context);
    connection_.arm(time_for(head->size() + (has_body ? body_size(response) : 0), reactor_.limits()));
    connection_.send(*std::move(head));
    if (!has_body) return;
    if (response.source == nullptr) return connection_.send(std::move(response.body));
    source_ = std::move(response.source);
    source_left_ = source_->size();
    send_piece();
}

void HttpStage::send_piece()
{
    auto piece = source_->next(std::min<std::uint64_t>(source_left_, piece_bytes));
    if (piece.empty() || piece.size() > source_left_) {
        reactor_.handler().on_trouble("a body ended before its end");
        return connection_.abort();
    }
    source_left_ -= piece.size();
    if (source_left_ == 0) source_ = nullptr;
    connection_.send(std::move(piece));
}

std::shared_ptr<WebSocket> HttpStage::accept(std::shared_ptr<WebSocketHandler> handler)
{
    if (upgrade_key_.empty()) {
        respond(refusal({500, "the server failed"}));
        throw std::logic_error{"Exchange::accept of a request that is no WebSocket handshake"};
    }
    auto& connection = connection_;
    connection.send(encode_upgrade(upgrade_key_));
    auto stage = std::make_shared<WebSocketStage>(connection, std::move(handler));
    connection.become(stage);
    connection.resume_reading();
    return stage;
}

void HttpStage::on_flushed(bool)
{
    if (phase_ != Phase::answered) return;
    if (source_ != nullptr) return send_piece();
    if (!keeps_alive_) return connection_.finish();
    become_idle();
    take(std::exchange(ahead_, {}));
    if (!is_busy()) connection_.resume_reading();
}

void HttpStage::become_idle()
{
    phase_ = Phase::idle;
    connection_.arm(reactor_.limits().idle_time);
    if (reactor_.is_draining()) connection_.finish();
}

void HttpStage::on_deadline()
{
    if (phase_ == Phase::body && check_body_rate()) return;
    if (phase_ != Phase::idle) reactor_.counters().timeouts.add();
    switch (phase_) {
        case Phase::idle: return connection_.finish();
        case Phase::head:
            if (parser_ == nullptr) return connection_.finish();
            return refuse({408, "the request took too long"});
        case Phase::body: return refuse({408, "the request took too long"});
        case Phase::working:
            if (exchange_ != nullptr) std::exchange(exchange_, nullptr)->detach();
            return refuse({503, "the answer took too long"});
        case Phase::answered: return connection_.abort();
    }
}

bool HttpStage::check_body_rate()
{
    const auto allowed = reactor_.ticks(time_for(parser_->head().body.size(), reactor_.limits()));
    const auto taken = reactor_.wheel().now() - body_since_;
    if (taken > allowed) return false;
    connection_.arm((allowed - taken) * reactor_.limits().tick);
    return true;
}

void HttpStage::count_body()
{
    const auto size = parser_->head().body.size();
    reactor_.bodies_bytes += size - counted_body_;
    counted_body_ = size;
    if (parser_->state() == HttpParser::State::body && reactor_.bodies_bytes > reactor_.limits().bodies_bytes) {
        refuse({503, "too many uploads at the moment"});
    }
}

void HttpStage::release_body() noexcept
{
    reactor_.bodies_bytes -= std::exchange(counted_body_, 0);
}

void HttpStage::on_drain()
{
    keeps_alive_ = false;
    if (phase_ == Phase::idle) return connection_.finish();
    if (phase_ == Phase::head && parser_ == nullptr) connection_.arm(last_chance);
}

void HttpStage::on_end()
{
    release_body();
    if (exchange_ != nullptr) std::exchange(exchange_, nullptr)->detach();
}

}  // namespace hovor::transport
