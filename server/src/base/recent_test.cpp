#include "base/recent.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Recent, ForgetsWhatNobodyAskedForTheLongest)
{
    Recent<int> recent{2};
    recent.keep("one", 1);
    recent.keep("two", 2);
    ASSERT_NE(recent.find("one"), nullptr);

    recent.keep("three", 3);

    EXPECT_EQ(recent.find("two"), nullptr);
    EXPECT_EQ(*recent.find("one"), 1);
    EXPECT_EQ(*recent.find("three"), 3);
}

TEST(Recent, ReplacesAValue)
{
    Recent<int> recent{2};
    recent.keep("one", 1);
    recent.keep("one", 11);

    EXPECT_EQ(*recent.find("one"), 11);
    EXPECT_EQ(recent.size(), 1U);
}

}  // namespace
}  // namespace hovor
