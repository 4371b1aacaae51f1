#include "bench/load/backoff.hpp"

#include <algorithm>
#include <random>

namespace hovor::bench {
namespace {

constexpr int restart_code = 1012;
constexpr int try_later_code = 1013;

}  // namespace

Clock::duration delay_before(int failures, int close_code)
{
    static std::minstd_rand generator{1};
    static std::uniform_real_distribution<double> spread{0.5, 1.0};
    constexpr double longest = 30'000;
    const double first = close_code == restart_code ? 400 : close_code == try_later_code ? 5'000 : 1'000;
    const double delay = std::min(longest, first * static_cast<double>(1U << std::min(failures, 10)));
    return std::chrono::microseconds{static_cast<long>(delay * spread(generator) * 1'000)};
}

}  // namespace hovor::bench
