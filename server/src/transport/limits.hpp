#pragma once

#include <chrono>
#include <cstddef>

namespace hovor::transport {

// What one client, and all clients together, may take. Times are met to within a tick or two.
struct Limits {
    using milliseconds = std::chrono::milliseconds;

    // The grain of all deadlines.
    milliseconds tick{1'000};

    // From the connection to the end of the TLS handshake.
    milliseconds handshake_time{10'000};
    // From a request's first byte (on a new connection: from its start) to the end of its headers.
    milliseconds header_time{10'000};
    // A body may take this long, and a second more for each min_rate bytes of it; so may the reading of a response.
    milliseconds grace_time{10'000};
    std::size_t min_rate = 1'024;
    // Between two requests on a connection.
    milliseconds idle_time{60'000};
    // From a whole request to its answer; then 503.
    milliseconds answer_time{60'000};
    // For the other side to answer our close, or to read our last words.
    milliseconds close_time{5'000};

    // Request line and headers together; then 431.
    std::size_t head_bytes = 16 * 1'024;
    // The request's target; then 414.
    std::size_t target_bytes = 8 * 1'024;
    std::size_t headers = 100;
    // All bodies that are on their way into one loop; then 503.
    std::size_t bodies_bytes = 64 * 1'024 * 1'024;

    // One WebSocket message, over all its fragments; then 1009.
    std::size_t message_bytes = 64 * 1'024;
    // What may wait for a slow WebSocket client; then it is cut off with 1013.
    std::size_t outbox_bytes = 256 * 1'024;
    // A WebSocket from which nothing was heard for so long is pinged ...
    milliseconds ping_every{20'000};
    // ... and given up when it stays silent for so long. The sum bounds the life of a half-open connection.
    milliseconds pong_within{20'000};

    // Open connections of all loops; lowered to what the process's file descriptors allow.
    std::size_t connections = 100'000;
    // The same from one address (IPv6: one /64), on listeners that count them.
    std::size_t connections_per_address = 512;
    // Waiting to be accepted, in the kernel.
    int backlog = 4'096;
};

}  // namespace hovor::transport
