#pragma once

#include "base/task.hpp"
#include "transport/web_socket.hpp"
#include "web/frames.hpp"
#include "web/services.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace hovor::web {

// Close codes of our own (protocol/socket.tsp).
namespace close_code {
constexpr std::uint16_t signed_out = 4001;
constexpr std::uint16_t banned = 4003;
constexpr std::uint16_t no_such_chat = 4004;
constexpr std::uint16_t no_hello = 4008;
}  // namespace close_code

// The server's end of what a visitor's or an agent's socket says: reads commands, answers them with events. All on
// the thread of the socket's loop; work that waits holds the peer alive.
class Peer : public transport::WebSocketHandler, public Follower, public std::enable_shared_from_this<Peer> {
public:
    explicit Peer(Services& services);

    // Right after the socket was accepted.
    virtual void begin(std::shared_ptr<transport::WebSocket> socket);

    void on_text(std::string_view message) final;
    void on_closed() final;

    void deliver(const transport::Frame& frame) override;

    // Asked every second until it is false. Closes a socket whose hello has not come in time.
    bool waits_for_hello(Timestamp now);

    // The server was too busy to hear anybody: that time does not count.
    void forgive(std::chrono::milliseconds time) noexcept { opened_at_ += time; }

protected:
    virtual void obey(std::string_view command) = 0;
    virtual void ended() = 0;

    // Whether the client has said hello, and may say the rest.
    bool has_greeted() const noexcept { return has_greeted_; }
    void set_greeted() noexcept { has_greeted_ = is_heard_ = true; }

    // The hello is here, and waits for its answer.
    bool is_heard() const noexcept { return is_heard_; }
    void set_heard(bool is_heard) noexcept { is_heard_ = is_heard; }

    bool is_open() const noexcept { return socket_ != nullptr; }
    void close(std::uint16_t code, std::string_view reason);

    // At once, whatever `deliver` does with what the hub brings.
    template <class Event>
    void tell(const Event& event)
    {
        Peer::deliver(frame_of(event));
    }

    // `id` of the message that was not stored, if it was one.
    virtual void tell_failure(const Error& error, std::optional<std::string> id = std::nullopt);

    // Runs a task that is done by a command; the peer lives until it is done. A failure is told to the client.
    void run(Task<Result<void>> task, std::optional<std::string> id = std::nullopt);

    transport::Loop& loop() const { return socket_->loop(); }

    Services& services_;

private:
    bool may_go_on();

    std::shared_ptr<transport::WebSocket> socket_;
    Timestamp opened_at_;
    Timestamp minute_began_at_;
    int commands_this_minute_ = 0;
    int in_flight_ = 0;
    bool is_heard_ = false;
    bool has_greeted_ = false;
};

}  // namespace hovor::web
