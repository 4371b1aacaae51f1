#include "web/rate_limit.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr Timestamp start{seconds{1'700'000'000}};

TEST(RateLimit, LetsSoManyThroughInAWindow)
{
    RateLimit limit{2, seconds{60}};
    EXPECT_FALSE(limit.take("a", start));
    EXPECT_FALSE(limit.take("a", start + seconds{10}));
    EXPECT_EQ(limit.take("a", start + seconds{20}), seconds{40});
}

TEST(RateLimit, LetsThroughAgainWhenTheFirstIsAWindowAgo)
{
    RateLimit limit{1, seconds{60}};
    EXPECT_FALSE(limit.take("a", start));
    EXPECT_EQ(limit.take("a", start + milliseconds{59'999}), seconds{1});
    EXPECT_FALSE(limit.take("a", start + seconds{60}));
    EXPECT_TRUE(limit.take("a", start + seconds{61}));
}

TEST(RateLimit, DoesNotCountWhatItRefuses)
{
    RateLimit limit{1, seconds{60}};
    EXPECT_FALSE(limit.take("a", start));
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(limit.take("a", start + seconds{59}));
    EXPECT_FALSE(limit.take("a", start + seconds{60}));
}

TEST(RateLimit, CountsEachKeyByItself)
{
    RateLimit limit{1, seconds{60}};
    EXPECT_FALSE(limit.take("a", start));
    EXPECT_FALSE(limit.take("b", start));
    EXPECT_TRUE(limit.take("a", start));
}

TEST(RateLimit, StartsAgainForAKeyThatIsForgotten)
{
    RateLimit limit{1, seconds{60}};
    EXPECT_FALSE(limit.take("a", start));
    limit.forget("a");
    EXPECT_FALSE(limit.take("a", start));
}

TEST(RateLimit, IsNoneAtZero)
{
    RateLimit limit{0, seconds{60}};
    for (int i = 0; i < 1'000; ++i) EXPECT_FALSE(limit.take("a", start));
}

TEST(RateLimit, ForgetsFirstWhoDidNothingForLongest)
{
    RateLimit limit{1, minutes{10}};
    for (std::size_t i = 0; i < RateLimit::max_keys; ++i) {
        const bool is_old = i < RateLimit::max_keys * 3 / 5;
        EXPECT_FALSE(limit.take((is_old ? "old " : "young ") + std::to_string(i), is_old ? start : start + minutes{8}));
    }
    EXPECT_FALSE(limit.take("new", start + minutes{8}));
    EXPECT_TRUE(limit.take("young " + std::to_string(RateLimit::max_keys - 1), start + minutes{8}));
    EXPECT_FALSE(limit.take("old 0", start + minutes{8}));
}

TEST(RateLimit, MakesRoomAlsoWhenTheClockWasSetBack)
{
    RateLimit limit{1, minutes{10}};
    for (std::size_t i = 0; i < RateLimit::max_keys; ++i) {
        EXPECT_FALSE(limit.take(std::to_string(i), start));
    }
    EXPECT_FALSE(limit.take("a", start - minutes{1}));
}

}  // namespace
}  // namespace hovor::web
