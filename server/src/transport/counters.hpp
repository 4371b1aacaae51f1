#pragma once

#include <atomic>
#include <cstdint>

namespace hovor::transport {

// Written by one thread, read by any.
class Counter {
public:
    void add(std::uint64_t count = 1) noexcept
    {
        // Cheaper than fetch_add, and right because there is one writer.
        value_.store(value_.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
    }

    std::uint64_t value() const noexcept { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

// What one loop has counted; Statistics is the sum of all.
struct Counters {
    Counter accepted;
    Counter closed;
    Counter refused;
    Counter web_sockets_opened;
    Counter web_sockets_closed;
    Counter handshakes_failed;
    Counter timeouts;
    Counter requests;
    Counter requests_refused;
    Counter frames_received;
    Counter frames_sent;
    Counter bytes_received;
    Counter bytes_sent;
    Counter slow_clients;
};

}  // namespace hovor::transport
