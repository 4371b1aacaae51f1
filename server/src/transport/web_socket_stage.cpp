#include "transport/web_socket_stage.hpp"

#include "transport/connection.hpp"
#include "transport/handler.hpp"
#include "transport/loop.hpp"
#include "transport/reactor.hpp"

#include <exception>
#include <utility>

namespace hovor::transport {

WebSocketStage::WebSocketStage(Connection& connection, std::shared_ptr<WebSocketHandler> handler)
    : loop_{connection.reactor().loop()},
      connection_{&connection},
      handler_{std::move(handler)},
      parser_{connection.reactor().limits().message_bytes}
{
    auto& reactor = connection.reactor();
    reactor.counters().web_sockets_opened.add();
    connection.arm(reactor.limits().ping_every);
}

WebSocketStage::WebSocketStage(Loop& loop) : loop_{loop}, parser_{0} {}

void WebSocketStage::send(Frame frame)
{
    if (connection_ == nullptr || is_closing_) return;
    queue(std::move(frame));
}

void WebSocketStage::queue(SharedBytes frame)
{
    auto& reactor = connection_->reactor();
    reactor.counters().frames_sent.add();
    connection_->send(std::move(frame));
    const auto limit = reactor.limits().outbox_bytes;
    if (connection_->queued_bytes() <= limit) return;
    connection_->push_out();
    if (connection_->queued_bytes() > limit) cut_off();
}

void WebSocketStage::cut_off()
{
    auto& reactor = connection_->reactor();
    reactor.counters().slow_clients.add();
    connection_->drop_unsent();
    is_closing_ = true;
    connection_->send(encode_close(close_code::try_again_later, "too slow"));
    connection_->arm(reactor.limits().close_time);
}

void WebSocketStage::close(std::uint16_t code, std::string_view reason)
{
    if (connection_ == nullptr || std::exchange(is_closing_, true)) return;
    connection_->send(encode_close(code, reason));
    connection_->arm(connection_->reactor().limits().close_time);
}

std::size_t WebSocketStage::queued_bytes() const noexcept
{
    return connection_ == nullptr ? 0 : connection_->queued_bytes();
}

void WebSocketStage::on_bytes(std::span<char> bytes)
{
    is_pinged_ = false;
    while (connection_ != nullptr) {
        const auto event = parser_.next(bytes);
        if (event.kind == FrameEvent::Kind::none) return;
        on_event(event);
    }
}

void WebSocketStage::on_event(const FrameEvent& event)
{
    auto& received = connection_->reactor().counters().frames_received;
    switch (event.kind) {
        case FrameEvent::Kind::none: return;
        case FrameEvent::Kind::text: received.add(); return deliver(event.payload);
        case FrameEvent::Kind::ping:
            received.add();
            if (!is_closing_) queue(encode_frame(Opcode::pong, event.payload));
            return;
        case FrameEvent::Kind::pong: return received.add();
        case FrameEvent::Kind::close:
            received.add();
            close(event.code, {});
            return connection_->finish();
        case FrameEvent::Kind::failure: close(event.code, event.payload); return connection_->finish();
    }
}

void WebSocketStage::deliver(std::string_view message)
{
    if (is_closing_) return;
    guarded([&](WebSocketHandler& handler) { handler.on_text(message); });
}

void WebSocketStage::on_flushed(bool had_to_wait)
{
    if (!had_to_wait || is_closing_) return;
    guarded([](WebSocketHandler& handler) { handler.on_drained(); });
}

template <class Call>
void WebSocketStage::guarded(Call call)
{
    try {
        call(*handler_);
    } catch (const std::exception& exception) {
        loop_.reactor().handler().on_trouble(exception.what());
        close(close_code::internal_error, "the server failed");
    }
}

void WebSocketStage::on_deadline()
{
    if (is_closing_) return connection_->abort();
    check_life();
}

// The deadline is not moved by every message; when it comes, it is looked at who has been silent since when.
void WebSocketStage::check_life()
{
    auto& reactor = connection_->reactor();
    const auto& limits = reactor.limits();
    const auto now = reactor.wheel().now();
    const auto ping_every = reactor.ticks(limits.ping_every);
    const auto pong_within = reactor.ticks(limits.pong_within);
    const auto silence = now - connection_->last_heard();
    const bool is_stuck = connection_->queued_bytes() > 0 && now - connection_->last_sent() > ping_every + pong_within;
    if (is_stuck || (is_pinged_ && now - pinged_at_ >= pong_within)) {
        reactor.counters().timeouts.add();
        return connection_->abort();
    }
    if (silence < ping_every) return connection_->arm((ping_every - silence) * limits.tick);
    if (!is_pinged_) {
        is_pinged_ = true;
        pinged_at_ = now;
        queue(encode_frame(Opcode::ping, {}));
    }
    if (!is_closing_) connection_->arm(limits.pong_within);
}

void WebSocketStage::on_drain()
{
    close(close_code::service_restart, "the server restarts");
}

void WebSocketStage::on_end()
{
    auto& reactor = connection_->reactor();
    reactor.counters().web_sockets_closed.add();
    connection_ = nullptr;
    const auto handler = std::exchange(handler_, nullptr);
    try {
        handler->on_closed();
    } catch (const std::exception& exception) {
        reactor.handler().on_trouble(exception.what());
    }
}

}  // namespace hovor::transport
