#pragma once

#include "base/peer_address.hpp"
#include "transport/limits.hpp"

#include <cstddef>
#include <map>
#include <mutex>

namespace hovor::transport {

// Counts the open connections of all loops, and of each client. For any thread.
class Admission {
public:
    explicit Admission(const Limits& limits);

    // Whether one more may come in. Each true is given back by one release() with the same arguments.
    bool admit(const PeerAddress& address, bool count_address);
    void release(const PeerAddress& address, bool count_address) noexcept;

private:
    const std::size_t most_;
    const std::size_t most_per_client_;
    std::mutex mutex_;
    std::size_t open_ = 0;
    std::map<PeerAddress, std::size_t> by_client_;
};

}  // namespace hovor::transport
