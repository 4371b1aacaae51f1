#include "web/patience.hpp"

#include "tests/run_task.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

// Fails so many times, then yields how often it was asked.
Patience<int> failing(int& asked, int failures, ErrorCode code = ErrorCode::unavailable)
{
    return {.longest = std::chrono::seconds{10},
            .is_wanted = [] { return true; },
            .attempt =
                [&, failures, code] {
                    return [](int& count, int most, ErrorCode why) -> Task<Result<int>> {
                        if (++count <= most) co_return fail(why, "not now");
                        co_return count;
                    }(asked, failures, code);
                }};
}

TEST(Patience, TriesAgainWhatIsUnavailable)
{
    int asked = 0;
    EXPECT_EQ(test::run(try_patiently(failing(asked, 2))), 3);
}

TEST(Patience, PassesOnEveryOtherFailureAtOnce)
{
    int asked = 0;
    EXPECT_EQ(test::run(try_patiently(failing(asked, 2, ErrorCode::not_found))).error().code(), ErrorCode::not_found);
    EXPECT_EQ(asked, 1);
}

TEST(Patience, EndsWhenNobodyWaitsAnyMore)
{
    int asked = 0;
    auto patience = failing(asked, 100);
    patience.is_wanted = [] { return false; };
    EXPECT_EQ(test::run(try_patiently(patience)).error().code(), ErrorCode::unavailable);
    EXPECT_EQ(asked, 1);
}

TEST(Patience, HasAnEnd)
{
    int asked = 0;
    auto patience = failing(asked, 100);
    patience.longest = std::chrono::milliseconds{120};
    EXPECT_EQ(test::run(try_patiently(patience)).error().code(), ErrorCode::unavailable);
    EXPECT_LE(asked, 4);
}

TEST(Patience, GrowsFromOneAttemptToTheNext)
{
    EXPECT_LE(pause_after(0), std::chrono::milliseconds{100});
    EXPECT_GE(pause_after(4), std::chrono::milliseconds{800});
    EXPECT_LE(pause_after(40), std::chrono::milliseconds{1'600});
}

}  // namespace
}  // namespace hovor::web
