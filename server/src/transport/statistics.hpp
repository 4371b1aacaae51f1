#pragma once

#include <cstdint>

namespace hovor::transport {

// Sums over all loops since the server was made.
struct Statistics {
    std::uint64_t connections_open = 0;
    std::uint64_t web_sockets_open = 0;
    std::uint64_t connections_accepted = 0;
    std::uint64_t connections_refused = 0;  // by the limits of connections
    std::uint64_t handshakes_failed = 0;    // TLS
    std::uint64_t timeouts = 0;             // connections that missed a deadline
    std::uint64_t requests = 0;             // handed to the handler
    std::uint64_t requests_refused = 0;     // answered with 4xx or 5xx by the transport itself
    std::uint64_t frames_received = 0;
    std::uint64_t frames_sent = 0;
    std::uint64_t bytes_received = 0;
    std::uint64_t bytes_sent = 0;
    std::uint64_t slow_clients_cut_off = 0;
};

}  // namespace hovor::transport
