#pragma once

#include "base/peer_address.hpp"
#include "transport/outbox.hpp"
#include "transport/socket.hpp"
#include "transport/stage.hpp"
#include "transport/timer_wheel.hpp"
#include "transport/tls_pump.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace hovor::transport {

class Reactor;
struct ListenOptions;

// A client's connection: moves bytes between its socket, TLS if there is any, and its stage. About 1 KB, of
// which half is the buffer for what comes first; more is read into the loop's shared buffer.
//
// Sending only queues. What was queued in a turn of the loop is flushed once at its end, and whatever follows
// from that (callbacks, the end) happens there, too: a stage is never called back from its own calls.
class Connection final : public Socket::Owner,
                         public std::enable_shared_from_this<Connection>,
                         private TimerWheel::Timer {
public:
    Connection(Reactor& reactor, int socket, const PeerAddress& peer, std::shared_ptr<const ListenOptions> options);
    ~Connection() override;

    void start();

    // For the stage.
    void send(SharedBytes bytes);
    // Sends what can be sent right now, so that queued_bytes() tells what the client is behind.
    void push_out();
    // Forgets what is queued, but for a piece that is partly sent.
    void drop_unsent() { outbox_.drop_unsent(); }
    std::size_t queued_bytes() const noexcept { return outbox_.bytes() + sealed_.size(); }
    // Sends what is queued, then closes, politely: the client can read all of it. The stage ends.
    void finish();
    // Replaces the deadline.
    void arm(std::chrono::milliseconds time);
    void pause_reading() noexcept { wants_bytes_ = false; }
    void resume_reading();
    void become(std::shared_ptr<Stage> stage);
    // Closes at the end of the turn, whatever is queued.
    void abort();

    // For the loop: at the end of a turn in which something was sent or resumed; when the server goes down;
    // when it is down.
    void flush();
    void drain();
    void end();

    Reactor& reactor() const noexcept { return reactor_; }
    const ListenOptions& options() const noexcept { return *options_; }
    bool is_secure() const noexcept { return tls_ != nullptr; }
    bool is_open() const noexcept { return socket_.has_value(); }
    const PeerAddress& peer() const noexcept { return peer_; }
    // In ticks of the loop's wheel.
    std::uint32_t last_heard() const noexcept { return last_heard_; }
    std::uint32_t last_sent() const noexcept { return last_sent_; }

    // Its place in the loop's list, which the loop keeps up to date.
    std::size_t place = 0;

private:
    void on_read(std::size_t bytes) override;
    void on_writable() override;
    void on_time() override;

    std::span<char> read_more(std::size_t bytes);
    void receive(std::span<char> bytes);
    void receive_sealed(std::span<char> bytes);
    // The first bytes on a TLS port tell whether the client speaks TLS.
    void begin_tls_or_redirect(std::span<const char> bytes);
    void begin_http(bool only_redirects);

    // Both return whether the connection still works.
    bool write_plain();
    bool write_sealed();
    bool write_out() { return tls_ != nullptr ? write_sealed() : write_plain(); }
    void note_sent(std::size_t bytes);
    void wait_writable();
    void start_read();

    void mark_dirty();
    void linger();

    Reactor& reactor_;
    std::shared_ptr<const ListenOptions> options_;
    std::shared_ptr<Stage> stage_;
    std::optional<Socket> socket_;
    std::unique_ptr<TlsPump> tls_;
    Outbox outbox_;
    std::string sealed_;  // records that the kernel has not taken yet; they go before the outbox
    PeerAddress peer_;
    std::uint32_t last_heard_ = 0;
    std::uint32_t last_sent_ = 0;
    bool is_reading_ = false;    // Asio has our buffer
    bool is_receiving_ = false;  // bytes are being looked at
    bool wants_bytes_ = true;
    bool is_writing_ = false;  // waits until the kernel takes more
    bool had_to_wait_ = false;
    bool is_dirty_ = false;
    bool is_broken_ = false;  // found while sending, acted upon in flush()
    bool is_finishing_ = false;
    bool is_lingering_ = false;  // everything is said; waits for the client to hang up
    std::array<char, 512> buffer_;
};

}  // namespace hovor::transport
