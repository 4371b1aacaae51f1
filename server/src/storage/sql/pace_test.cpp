#include "storage/sql/pace.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace hovor::sql {
namespace {

using namespace std::chrono_literals;
using Nanoseconds = std::chrono::nanoseconds;

constexpr std::int64_t batch = 2'000;

// An index that is filled while so many messages a second are stored, each of which takes it so long; time is told, not
// waited for.
class Filling {
public:
    Filling(std::int64_t rate, Nanoseconds cost) : rate_{rate}, cost_{cost} {}

    void run(Nanoseconds time)
    {
        const auto end = now_ + time;
        while (now_ < end) take_turn();
    }

    void stop_storing() { rate_ = 0; }

    Nanoseconds worst_lag() const { return worst_lag_; }
    double share() const { return std::chrono::duration<double>(worked_) / std::chrono::duration<double>(now_); }
    double waiting() const { return stored_ - indexed_; }

private:
    void pass(Nanoseconds time)
    {
        now_ += time;
        stored_ += static_cast<double>(rate_) * std::chrono::duration<double>(time).count();
    }

    void take_turn()
    {
        const auto stored_before = stored_at_end_;
        pass(rest_);
        const auto count = std::min<std::int64_t>(batch, static_cast<std::int64_t>(waiting()));
        const auto took = 1ms + count * cost_;
        const auto oldest = rate_ > 0 ? waiting() / static_cast<double>(rate_) : 0;
        pass(took);
        worked_ += took;
        indexed_ += static_cast<double>(count);
        worst_lag_ =
            std::max(worst_lag_, std::chrono::duration_cast<Nanoseconds>(std::chrono::duration<double>(oldest) + took));
        const auto since_last = rest_;
        rest_ = Pace::rest_after({.since_last = since_last,
                                  .took = took,
                                  .logged = static_cast<std::int64_t>(stored_ - stored_before),
                                  .has_more = count == batch});
        stored_at_end_ = stored_;
    }

    std::int64_t rate_;
    Nanoseconds cost_;
    Nanoseconds now_{};
    Nanoseconds rest_{};
    Nanoseconds worked_{};
    Nanoseconds worst_lag_{};
    double stored_ = 0;
    double indexed_ = 0;
    double stored_at_end_ = 0;
};

// Longer than a message takes on any of our databases (docs/performance.md).
constexpr auto slow = 45us;

TEST(Pace, FindsAMessageWithinTwoSecondsWhileAThousandASecondAreStored)
{
    for (const std::int64_t rate : {1, 100, 300, 1'000}) {
        Filling filling{rate, slow};
        filling.run(60s);
        EXPECT_LT(filling.worst_lag(), 2s) << rate << " messages a second";
    }
}

TEST(Pace, TakesATenthOfACoreFromThoseWhoStore)
{
    Filling filling{20'000, slow};
    filling.run(60s);
    EXPECT_LT(filling.share(), 0.11);
    EXPECT_GT(filling.waiting(), 0);
}

TEST(Pace, CatchesUpWithoutARestOnceItIsQuiet)
{
    Filling filling{20'000, slow};
    filling.run(60s);
    const auto waiting = filling.waiting();
    filling.stop_storing();
    filling.run(Pace::longest_rest + static_cast<std::int64_t>(waiting) * (slow + 1us));
    EXPECT_EQ(filling.waiting(), 0);
}

TEST(Pace, RestsNoLongerThanTwoSecondsHoweverSlowATurnWas)
{
    EXPECT_EQ(Pace::rest_after({.since_last = 0s, .took = 10s, .logged = 1'000'000, .has_more = true}), 2s);
}

TEST(Pace, LooksAgainSoonWhenThereIsNothingToDo)
{
    EXPECT_EQ(Pace::rest_after({.since_last = 250ms, .took = 1ms, .logged = 1, .has_more = false}),
              Pace::look_interval);
    EXPECT_EQ(Pace::rest_after({.since_last = 0ms, .took = 40ms, .logged = 0, .has_more = true}), 0ms);
}

}  // namespace
}  // namespace hovor::sql
