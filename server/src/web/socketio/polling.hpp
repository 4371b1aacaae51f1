#pragma once

#include "base/clock.hpp"
#include "transport/loop.hpp"
#include "web/socketio/polling_socket.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hovor::web::socketio {

// Engine.IO's way over plain requests: sessions, each on the loop that its name begins with, whichever connection a
// request comes by.
class Polling {
public:
    static constexpr std::size_t max_sessions = 10'000;  // on one loop

    explicit Polling(const Clock& clock) : clock_{clock} {}

    // Before anything else.
    void attach(std::span<const std::unique_ptr<transport::Loop>> loops);

    // Who a new session is for: asked, and then begun, on the loop of the request that opens it.
    struct Newcomer {
        std::shared_ptr<transport::WebSocketHandler> handler;
        std::function<void(std::shared_ptr<transport::WebSocket>)> begin;
    };
    using Welcome = std::function<Newcomer(const std::string& session)>;

    // `session`: as the request names it, empty for a new one.
    void serve(transport::Request request, const transport::Exchange& exchange, const std::string& session,
               const Welcome& welcome);

    // Ends all sessions: the server is about to go.
    void end_all();

private:
    // Used on the thread of its loop alone.
    struct Floor {
        transport::Loop& loop;
        std::unordered_map<std::string, std::shared_ptr<PollingSocket>> sessions;
    };

    void open(Poll poll, Floor& floor, const Welcome& welcome);
    Floor* floor_of(const std::string& session) const;
    void look_at_clock(Floor& floor) const;

    const Clock& clock_;
    std::vector<std::unique_ptr<Floor>> floors_;
    std::atomic<bool> has_ended_ = false;
};

}  // namespace hovor::web::socketio
