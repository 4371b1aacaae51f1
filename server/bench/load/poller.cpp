#include "bench/load/poller.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace hovor::bench {
namespace {

void control(int epoll, int operation, int socket, std::uint32_t events, Poller::Watcher& watcher)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &watcher;
    ::epoll_ctl(epoll, operation, socket, &event);
}

}  // namespace

Poller::Poller() : epoll_{::epoll_create1(0)} {}

Poller::~Poller()
{
    ::close(epoll_);
}

void Poller::add(int socket, std::uint32_t events, Watcher& watcher) const
{
    control(epoll_, EPOLL_CTL_ADD, socket, events, watcher);
}

void Poller::change(int socket, std::uint32_t events, Watcher& watcher) const
{
    control(epoll_, EPOLL_CTL_MOD, socket, events, watcher);
}

bool Poller::run(Clock::time_point deadline, const std::function<bool()>& is_done)
{
    constexpr std::chrono::nanoseconds longest = std::chrono::milliseconds{100};
    std::array<epoll_event, 512> events{};
    while (!is_done()) {
        const auto now = Clock::now();
        if (now >= deadline) return false;
        auto wait = std::min<std::chrono::nanoseconds>(longest, deadline - now);
        if (!timers_.empty()) wait = std::clamp<std::chrono::nanoseconds>(timers_.begin()->first - now, {}, wait);
        const timespec limit{0, wait.count()};
        const int count = ::epoll_pwait2(epoll_, events.data(), static_cast<int>(events.size()), &limit, nullptr);
        for (int i = 0; i < count; ++i) {
            const auto& event = events[static_cast<std::size_t>(i)];
            static_cast<Watcher*>(event.data.ptr)->on_ready(event.events);
        }
        run_timers();
    }
    return true;
}

void Poller::run_for(Clock::duration time)
{
    run(Clock::now() + time, [] { return false; });
}

void Poller::run_timers()
{
    const auto now = Clock::now();
    while (!timers_.empty() && timers_.begin()->first <= now) {
        const auto work = std::move(timers_.begin()->second);
        timers_.erase(timers_.begin());
        work();
    }
}

}  // namespace hovor::bench
