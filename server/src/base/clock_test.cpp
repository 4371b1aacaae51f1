#include "base/clock.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Timestamp, IsMillisecondsSince1970)
{
    EXPECT_EQ(to_milliseconds(Timestamp{std::chrono::sys_days{std::chrono::year{2001} / 9 / 9}}), 999'993'600'000);
    EXPECT_EQ(from_milliseconds(to_milliseconds(from_milliseconds(-1))), from_milliseconds(-1));
}

}  // namespace
}  // namespace hovor
