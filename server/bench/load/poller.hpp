#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

namespace hovor::bench {

using Clock = std::chrono::steady_clock;

// Sockets and timers of one thread.
class Poller {
public:
    class Watcher {
    public:
        virtual ~Watcher() = default;
        virtual void on_ready(std::uint32_t events) = 0;
    };

    Poller();
    ~Poller();
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    // The watcher outlives its socket, which leaves by being closed.
    void add(int socket, std::uint32_t events, Watcher& watcher) const;
    void change(int socket, std::uint32_t events, Watcher& watcher) const;

    void at(Clock::time_point time, std::function<void()> work) { timers_.emplace(time, std::move(work)); }
    void after(Clock::duration time, std::function<void()> work) { at(Clock::now() + time, std::move(work)); }

    // Until `is_done` or the deadline; returns whether it is done.
    bool run(Clock::time_point deadline, const std::function<bool()>& is_done);
    void run_for(Clock::duration time);

private:
    void run_timers();

    int epoll_;
    std::multimap<Clock::time_point, std::function<void()>> timers_;
};

}  // namespace hovor::bench
