#pragma once

#include "transport/frame_parser.hpp"
#include "transport/shared_bytes.hpp"
#include "transport/stage.hpp"
#include "transport/web_socket.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace hovor::transport {

class Connection;
class Reactor;

// A connection that speaks WebSocket, and the application's handle on it.
class WebSocketStage final : public Stage, public WebSocket {
public:
    WebSocketStage(Connection& connection, std::shared_ptr<WebSocketHandler> handler);
    // One that has ended before it began.
    explicit WebSocketStage(Loop& loop);

    void send(Frame frame) override;
    void close(std::uint16_t code, std::string_view reason) override;
    std::size_t queued_bytes() const noexcept override;
    Loop& loop() const noexcept override { return loop_; }

    std::size_t appetite() const noexcept override { return SIZE_MAX; }
    void on_bytes(std::span<char> bytes) override;
    void on_flushed(bool had_to_wait) override;
    void on_deadline() override;
    void on_drain() override;
    void on_end() override;

private:
    void on_event(const FrameEvent& event);
    void deliver(std::string_view message);
    void queue(SharedBytes frame);
    void cut_off();
    void check_life();
    // Calls the handler; what it throws ends the socket.
    template <class Call>
    void guarded(Call call);

    Loop& loop_;
    Connection* connection_ = nullptr;  // null once ended
    std::shared_ptr<WebSocketHandler> handler_;
    FrameParser parser_;
    std::uint32_t pinged_at_ = 0;
    bool is_closing_ = false;  // our close frame is sent
    bool is_pinged_ = false;
};

}  // namespace hovor::transport
