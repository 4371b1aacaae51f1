#include "domain/rating.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

constexpr auto now = from_milliseconds(1'000);
constexpr auto later = from_milliseconds(2'000);

TEST(Ratings, AreAValueAndWords)
{
    EXPECT_EQ(apply({}, {.value = 5, .text = "  Quick and kind.\n"}, now).value(),
              (Rating{.value = 5, .text = "Quick and kind.", .rated_at = now}));
    EXPECT_EQ(apply({}, {.value = 1, .text = {}}, now).value(), (Rating{.value = 1, .text = "", .rated_at = now}));
}

TEST(Ratings, MayBeExplainedLater)
{
    const Rating face_only{.value = 3, .text = "", .rated_at = now};

    EXPECT_EQ(apply(face_only, {.value = {}, .text = "Slow"}, later).value(),
              (Rating{.value = 3, .text = "Slow", .rated_at = later}));
}

TEST(Ratings, KeepTheirTimeWhenTheyAreSaidAgain)
{
    const Rating before{.value = 3, .text = "Slow", .rated_at = now};

    EXPECT_EQ(apply(before, {.value = 3, .text = "Slow"}, later).value(), before);
}

TEST(Ratings, AreRefusedWhereTheyAreNone)
{
    const auto code_of = [](const RatingUpdate& update) { return apply({}, update, now).error().code(); };

    EXPECT_EQ(code_of({.value = {}, .text = "Words alone"}), ErrorCode::invalid_argument);
    EXPECT_EQ(code_of({.value = 0, .text = {}}), ErrorCode::invalid_argument);
    EXPECT_EQ(code_of({.value = 6, .text = {}}), ErrorCode::invalid_argument);
    EXPECT_EQ(code_of({.value = 5, .text = std::string(1001, 'x')}), ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace hovor
