#include "base/room.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Room, HasAPlaceForEachUntilItIsFull)
{
    Room room{2};
    const auto first = room.take();
    const auto second = room.take();
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(room.take());
}

TEST(Room, HasThePlaceAgainOfWhoeverLeaves)
{
    Room room{1};
    {
        auto place = room.take();
        ASSERT_TRUE(place);
        const auto moved = *std::move(place);
        EXPECT_FALSE(room.take());
    }
    EXPECT_TRUE(room.take());
}

}  // namespace
}  // namespace hovor
