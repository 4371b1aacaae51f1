#pragma once

#include "bench/load/poller.hpp"
#include "bench/wire/tls_line.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace hovor::bench {

// Where clients connect to.
struct Target {
    std::uint16_t port = 0;
    std::string path{};      // of the WebSocket
    std::string headers{};   // more lines of the request, each with its line end
    SSL_CTX* tls = nullptr;  // none: plain
};

// A client's connection to 127.0.0.1. Answers pings; trusts all that the server sends.
class WebSocketClient final : private Poller::Watcher {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        virtual void on_open() = 0;
        virtual void on_text(std::string_view text) = 0;
        // It could not connect, or has lost its connection, and may connect again. The code is the server's, or
        // no_code.
        virtual void on_closed(int code) = 0;
    };

    static constexpr int no_code = 1006;

    WebSocketClient(Poller& poller, const Target& target, Owner& owner);
    ~WebSocketClient() override;
    WebSocketClient(const WebSocketClient&) = delete;
    WebSocketClient& operator=(const WebSocketClient&) = delete;

    // At most once before the next on_closed.
    void connect();
    // Without a word, and without on_closed.
    void hang_up();
    void send_text(std::string_view text);
    // One or more whole frames, encoded as a client's.
    void send_frames(std::string_view frames);

    bool is_open() const { return stage_ == Stage::open; }

private:
    enum class Stage { closed, connecting, handshake, upgrade, open };

    void on_ready(std::uint32_t events) override;
    void on_connected();
    void read();
    void begin_upgrade();
    void take_upgrade(std::span<char>& bytes);
    void take(std::span<char> bytes);
    void send_plain(std::string_view bytes);
    void flush();
    void lose(int code);

    Poller& poller_;
    const Target& target_;
    Owner& owner_;
    int socket_ = -1;
    Stage stage_ = Stage::closed;
    bool waits_writable_ = false;
    std::unique_ptr<TlsLine> tls_;
    std::string unread_;  // a response or frame that is not complete
    std::string unsent_;
};

}  // namespace hovor::bench
