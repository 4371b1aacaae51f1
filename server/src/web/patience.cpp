#include "web/patience.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <random>

namespace hovor::web {

std::chrono::milliseconds pause_after(int attempt)
{
    thread_local std::minstd_rand random{std::random_device{}()};  // spreads callers; no secret
    const int longest = 100 << std::min(attempt, 4);
    return std::chrono::milliseconds{std::uniform_int_distribution{longest / 2, longest}(random)};
}

Task<void> sleep_for(std::chrono::milliseconds time)
{
    boost::asio::steady_timer timer{co_await boost::asio::this_coro::executor, time};
    auto waiting = timer.async_wait(as_pair);
    co_await std::move(waiting);
}

}  // namespace hovor::web
