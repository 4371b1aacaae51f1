#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace hovor::transport {

class Reactor;

// One core of the server: an io_context, the one thread that runs it, and the connections it accepted.
// They never move to another loop. Made and owned by Server.
class Loop {
public:
    Loop(std::unique_ptr<Reactor> reactor, std::size_t index);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    // For coroutines that live on this loop.
    boost::asio::io_context& context() noexcept;

    // Runs the work on the loop's thread. From any thread; all that is posted within one turn of the loop
    // costs it one wake-up. Work posted to a loop that has stopped is dropped.
    void post(std::function<void()> work);

    // From now on, until the loop stops.
    void run_every(std::chrono::milliseconds period, std::function<void()> work);

    // 0, 1, ... in the order of Server::loops().
    std::size_t index() const noexcept { return index_; }

    Reactor& reactor() noexcept { return *reactor_; }

private:
    std::unique_ptr<Reactor> reactor_;
    std::size_t index_;
};

}  // namespace hovor::transport
