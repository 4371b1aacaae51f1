#pragma once

#include "base/clock.hpp"
#include "transport/web_socket.hpp"
#include "web/socketio/poll.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hovor::web::socketio {

// A socket for a client that has none: what there is to tell waits until the client asks, and what it has to say comes
// by requests. Used on the thread of its loop alone.
class PollingSocket final : public transport::WebSocket, public std::enable_shared_from_this<PollingSocket> {
public:
    static constexpr std::size_t max_waiting_bytes = 256 * 1'024;  // for a client that does not ask
    static constexpr std::chrono::seconds longest_silence{45};     // a client pings every 25 s

    PollingSocket(transport::Loop& loop, std::shared_ptr<transport::WebSocketHandler> handler, Timestamp now)
        : loop_{loop}, handler_{std::move(handler)}, heard_at_{now}
    {
    }

    void send(transport::Frame frame) override;
    void close(std::uint16_t code, std::string_view reason) override;
    std::size_t queued_bytes() const noexcept override { return waiting_bytes_; }
    transport::Loop& loop() const noexcept override { return loop_; }

    // The client asks for what there is, and is answered once there is something. Who has left, or was sent away, is
    // told so again.
    void ask(Poll poll, Timestamp now);

    // What the client says. It is refused where that is no payload. A last word of who has left is passed over.
    void take(const Poll& poll, std::string_view payload, Timestamp now);

    // Whether nobody will ask again; ends the line to a client that has fallen silent.
    bool is_over(Timestamp now);

    // Tells the handler that the line is gone.
    void end();

private:
    void turn_away(const Poll& poll) const;
    void flush_later();
    void flush();

    transport::Loop& loop_;
    std::shared_ptr<transport::WebSocketHandler> handler_;  // null: ended
    std::vector<std::string> waiting_;                      // packets
    std::size_t waiting_bytes_ = 0;
    std::optional<Poll> poll_;
    Timestamp heard_at_;
    bool is_closing_ = false;
    bool has_left_ = false;  // in peace: the client knows
    bool is_flush_due_ = false;
};

}  // namespace hovor::web::socketio
