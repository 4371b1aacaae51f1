#pragma once

#include "bench/load/poller.hpp"

namespace hovor::bench {

// Lines on standard input (a pipe), each of which asks for one measurement: so the peers stay connected while
// another server is measured in turn.
class Prompts final : private Poller::Watcher {
public:
    explicit Prompts(const Poller& poller);

    // Waits for the next, while the peers' sockets are served. False when there will be none.
    bool await(Poller& poller);

private:
    void on_ready(std::uint32_t events) override;

    int waiting_ = 0;
    bool is_over_ = false;
};

}  // namespace hovor::bench
