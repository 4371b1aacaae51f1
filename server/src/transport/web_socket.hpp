#pragma once

#include "transport/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hovor::transport {

class Loop;

// The server's end of an open WebSocket. Every call is made on the thread of its loop, and none calls
// back into the handler before it returns. Once the socket has ended, calls have no effect.
class WebSocket {
public:
    virtual ~WebSocket() = default;

    // Sent at the end of the loop's turn. A client that lets Limits::outbox_bytes pile up is cut off with 1013.
    virtual void send(Frame frame) = 0;

    // Starts the close handshake: what was sent before still goes out, nothing more is received.
    virtual void close(std::uint16_t code, std::string_view reason) = 0;

    // What send() took and the kernel has not taken yet.
    virtual std::size_t queued_bytes() const noexcept = 0;

    // Not to be called once the server is gone.
    virtual Loop& loop() const noexcept = 0;
};

// The application's end. Called on the thread of the socket's loop. An exception ends the socket with 1011.
class WebSocketHandler {
public:
    virtual ~WebSocketHandler() = default;

    // A whole message of valid UTF-8, whose bytes live until the call returns.
    virtual void on_text(std::string_view message) = 0;

    // Everything that had queued up because the client was slow has been sent.
    virtual void on_drained() {}

    // The last call: the client closed, was lost, or was closed by the server.
    virtual void on_closed() = 0;
};

}  // namespace hovor::transport
