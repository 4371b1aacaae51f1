#include "storage/sql/pace.hpp"

#include <algorithm>

namespace hovor::sql {
namespace {

bool is_busy(const Pace::Turn& turn)
{
    const std::chrono::duration<double> time = turn.since_last + turn.took;
    return static_cast<double>(turn.logged) > Pace::busy_rate * time.count();
}

}  // namespace

Pace::Milliseconds Pace::rest_after(const Turn& turn)
{
    const auto until_next_look = turn.has_more ? Milliseconds::zero() : look_interval;
    if (!is_busy(turn)) return until_next_look;
    const auto share = std::chrono::ceil<Milliseconds>(rests_per_turn * turn.took);
    return std::max(until_next_look, std::min(share, longest_rest));
}

}  // namespace hovor::sql
