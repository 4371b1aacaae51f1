#include "transport/timer_wheel.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace hovor::transport {
namespace {

class Alarm final : public TimerWheel::Timer {
public:
    explicit Alarm(std::function<void()> work) : work_{std::move(work)} {}

private:
    void on_time() override { work_(); }

    std::function<void()> work_;
};

void advance(TimerWheel& wheel, int ticks)
{
    for (int i = 0; i < ticks; ++i) wheel.advance();
}

TEST(TimerWheel, CallsOnceAfterSoManyWholeTicks)
{
    TimerWheel wheel;
    int calls = 0;
    Alarm alarm{[&] { ++calls; }};
    wheel.arm(alarm, 3);

    advance(wheel, 3);
    EXPECT_EQ(calls, 0);
    advance(wheel, 1);
    EXPECT_EQ(calls, 1);
    advance(wheel, 300);
    EXPECT_EQ(calls, 1);
    EXPECT_FALSE(alarm.is_armed());
}

TEST(TimerWheel, WaitsLongerThanItsOwnRound)
{
    TimerWheel wheel;
    int calls = 0;
    Alarm alarm{[&] { ++calls; }};
    wheel.arm(alarm, 1'000);
    advance(wheel, 1'000);
    EXPECT_EQ(calls, 0);
    advance(wheel, 1);
    EXPECT_EQ(calls, 1);
}

TEST(TimerWheel, ForgetsWhatIsArmedAgainOrDisarmed)
{
    TimerWheel wheel;
    int calls = 0;
    Alarm moved{[&] { ++calls; }};
    Alarm disarmed{[&] { ++calls; }};
    wheel.arm(moved, 1);
    wheel.arm(disarmed, 1);
    wheel.arm(moved, 5);
    disarmed.disarm();
    advance(wheel, 5);
    EXPECT_EQ(calls, 0);
    advance(wheel, 1);
    EXPECT_EQ(calls, 1);
}

TEST(TimerWheel, LetsATimerArmItselfAndDestroyOthers)
{
    TimerWheel wheel;
    int calls = 0;
    auto other = std::make_unique<Alarm>([&] { calls += 100; });
    Alarm* self = nullptr;
    Alarm alarm{[&] {
        ++calls;
        other.reset();
        wheel.arm(*self, 0);
    }};
    self = &alarm;
    wheel.arm(alarm, 2);
    wheel.arm(*other, 2);
    advance(wheel, 5);
    EXPECT_EQ(calls, 3);
}

}  // namespace
}  // namespace hovor::transport
