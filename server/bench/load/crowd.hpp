#pragma once

#include "bench/load/arguments.hpp"
#include "bench/load/peer.hpp"
#include "bench/load/server_process.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace hovor::bench {

// Many peers of one server, as the arguments want them: --port, --pid, --connections, and --path, --tls 0,
// --dialect socket_io where it is not the bare, sealed line to /.
class Crowd final : private Peer::Owner {
public:
    explicit Crowd(const Arguments& arguments);

    // Returns when so many are connected. Throws when that takes minutes.
    void grow_to(std::size_t count);

    // Called with each message that one of them receives.
    std::function<void(Peer&)> on_message_from = [](Peer&) {};

    Poller& poller() { return poller_; }
    const ServerProcess& server() const { return server_; }
    const std::vector<std::unique_ptr<Peer>>& peers() const { return peers_; }
    // The text of --size bytes, so many times, as these peers send it.
    std::string encode_message(long times) const;

private:
    void on_ready(Peer& peer) override;
    void on_message(Peer& peer) override { on_message_from(peer); }
    void connect_next();

    TlsContextPtr tls_;
    Target target_;
    Dialect dialect_;
    std::size_t message_size_;
    ServerProcess server_;
    Poller poller_;
    std::vector<std::unique_ptr<Peer>> peers_;
    std::size_t wanted_ = 0;
    std::size_t ready_ = 0;
};

}  // namespace hovor::bench
