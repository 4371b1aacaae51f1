#pragma once

#include "bench/load/web_socket_client.hpp"

#include <string>
#include <string_view>

namespace hovor::bench {

// What is spoken on a WebSocket.
enum class Dialect {
    bare,
    socket_io,  // Engine.IO 4 and Socket.IO 5: a handshake of their own, and messages as ["m", text]
};

// A connection over which texts are exchanged.
class Peer final : private WebSocketClient::Owner {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void on_ready(Peer& peer) = 0;
        virtual void on_message(Peer& peer) = 0;
    };

    Peer(Poller& poller, const Target& target, Dialect dialect, Owner& owner);

    void connect() { client_.connect(); }
    // Frames made by encode().
    void send(std::string_view frames) { client_.send_frames(frames); }

    // `times` messages of this text, as the dialect has them on the wire.
    static std::string encode(Dialect dialect, std::string_view text, long times);

private:
    void on_open() override;
    void on_text(std::string_view text) override;
    // Nobody hangs up in these rows: throws std::runtime_error.
    void on_closed(int code) override;

    Dialect dialect_;
    Owner& owner_;
    WebSocketClient client_;
};

}  // namespace hovor::bench
