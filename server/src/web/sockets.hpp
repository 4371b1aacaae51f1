#pragma once

#include "base/network.hpp"
#include "transport/handler.hpp"
#include "web/peer.hpp"
#include "web/socketio/polling.hpp"

#include <memory>
#include <span>
#include <vector>

namespace hovor::web {

// Opens the WebSockets of /ws/visitor and /ws/agent, and closes those that do not say hello in time.
class Sockets {
public:
    Sockets(Services& services, std::span<const Network> trusted_proxies)
        : services_{services}, trusted_proxies_{trusted_proxies}, polling_{services.clock}
    {
    }

    // Before anything else.
    void attach(std::span<const std::unique_ptr<transport::Loop>> loops);

    // Each answers the request: by the socket, or by why there is none.
    void open_for_visitor(const transport::Request& request, const transport::Exchange& exchange);
    // For clients of the npm package smartsupp-websocket, which are on other sites' pages or on none.
    void open_for_sdk(transport::Request request, const transport::Exchange& exchange);

    // The server is about to go: who waits for an answer gets one.
    void end_polling();

    void open_for_agent(const transport::Request& request, const transport::Exchange& exchange);

private:
    struct Waiting {
        std::vector<std::weak_ptr<Peer>> peers;  // for their hello
        Timestamp looked_at;
    };

    static Task<void> open_after_recognition(Sockets& sockets, std::string token, transport::Exchange exchange);
    void open(std::shared_ptr<Peer> peer, const transport::Exchange& exchange);
    void look_at_clock(Waiting& waiting) const;

    Services& services_;
    std::span<const Network> trusted_proxies_;
    socketio::Polling polling_;
    std::vector<std::unique_ptr<Waiting>> waiting_;  // on each loop
};

}  // namespace hovor::web
