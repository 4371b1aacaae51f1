#pragma once

#include "transport/http.hpp"
#include "transport/web_socket.hpp"

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace hovor::transport {

class Loop;

// The way back for one request. Copies speak of the same exchange; they are used, and the last one is
// dropped, on the thread of its loop. An exchange that is dropped unanswered is answered with 500.
// Everything is harmless once the client has left.
class Exchange {
public:
    // What stands behind an exchange: a connection, or a test.
    class Channel {
    public:
        virtual ~Channel() = default;
        virtual void respond(Response response) = 0;
        virtual std::shared_ptr<WebSocket> accept(std::shared_ptr<WebSocketHandler> handler) = 0;
        virtual Loop& loop() const noexcept = 0;
    };

    explicit Exchange(std::shared_ptr<Channel> channel) : channel_{std::move(channel)} {}

    // Only the first answer counts.
    void respond(Response response) const { channel_->respond(std::move(response)); }

    // Answers 101 to a request with is_upgrade; to refuse is to respond(). Never null: when the client has
    // left meanwhile, the socket is a closed one and its handler hears on_closed. The handler is kept
    // until then, and is called only after accept has returned.
    std::shared_ptr<WebSocket> accept(std::shared_ptr<WebSocketHandler> handler) const
    {
        return channel_->accept(std::move(handler));
    }

    Loop& loop() const noexcept { return channel_->loop(); }

private:
    std::shared_ptr<Channel> channel_;
};

// What the server serves. Called on the loops' threads, on several at once; outlives the server.
class Handler {
public:
    virtual ~Handler() = default;

    // Asked when a request with a body has sent its head (request.body is still empty). A larger body gets 413.
    virtual std::size_t max_body(const Request& head) = 0;

    // An exception is answered with 500.
    virtual void on_request(Request request, Exchange exchange) = 0;

    // What the transport refuses by itself it says in a line of plain text. A handler may say it in its own form: by
    // another body, and headers added to those there.
    virtual Response shape_refusal(Response refusal, bool /*is_secure*/) { return refusal; }

    // Something the operator should know: an exception in a handler, no more file descriptors.
    virtual void on_trouble(std::string_view what) noexcept = 0;
};

}  // namespace hovor::transport
