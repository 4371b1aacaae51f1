#include "storage/sql/jumps.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace hovor::sql {
namespace {

// As Messages::up_to walks: from the end, by jumps that do not pass the message.
int steps_to(std::int64_t seq, std::int64_t last)
{
    int steps = 0;
    for (auto at = last; at > seq; ++steps) at = jump_of(at) >= seq ? jump_of(at) : at - 1;
    return steps;
}

TEST(Jumps, FollowFromTheSeqAlone)
{
    std::vector<std::int64_t> jumps;
    for (std::int64_t seq = 1; seq <= 15; ++seq) jumps.push_back(jump_of(seq));

    EXPECT_THAT(jumps, testing::ElementsAre(0, 1, 0, 3, 4, 3, 0, 7, 8, 7, 10, 11, 10, 7, 0));
}

// What Messages::find_jump rests on.
TEST(Jumps, GoToTheMessageBeforeOrToWhereItsJumpJumpsTo)
{
    for (std::int64_t seq = 2; seq <= 5000; ++seq) {
        const auto jump = jump_of(seq);
        EXPECT_TRUE(jump == 0 || jump == seq - 1 || jump == jump_of(jump_of(seq - 1))) << seq;
    }
}

TEST(Jumps, ReachAnyMessageOfAHundredThousandInFewSteps)
{
    int most = 0;
    for (std::int64_t seq = 1; seq <= 100'000; seq += 7) most = std::max(most, steps_to(seq, 100'000));

    EXPECT_LE(most, 3 * 17);  // 2^17 > 100,000
}

}  // namespace
}  // namespace hovor::sql
