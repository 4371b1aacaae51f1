#include "outside/user_agent/version.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

TEST(Version, IsTheFirstThreeNumbers)
{
    EXPECT_EQ(read_version("126.0.6478.127"), (Version{"126", "0", "6478"}));
    EXPECT_EQ(read_version("14.5"), (Version{"14", "5", {}}));
    EXPECT_EQ(read_version("13"), (Version{"13", {}, {}}));
}

TEST(Version, IsNothingWhereThereAreNone)
{
    for (const auto* text : {"", ".", ".1", "x", "1.x", "1 2", "-1"}) EXPECT_EQ(read_version(text), Version{}) << text;
}

TEST(Version, EndsAtAGap)
{
    EXPECT_EQ(read_version("1."), (Version{"1", {}, {}}));
    EXPECT_EQ(read_version("1..2").minor, std::nullopt);
}

}  // namespace
}  // namespace hovor::user_agent
