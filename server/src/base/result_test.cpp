#include "base/result.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <sstream>

namespace hovor {
namespace {

const Error refusal{ErrorCode::forbidden, "not today"};

Result<int> halve(int number)
{
    if (number % 2 != 0) return fail(ErrorCode::invalid_argument, "is odd");
    return number / 2;
}

Result<std::string> describe_half(int number)
{
    HOVOR_TRY(const auto half, halve(number));
    return std::to_string(half);
}

Result<std::unique_ptr<int>> box(int number)
{
    if (number < 0) return fail(ErrorCode::invalid_argument, "is negative");
    return std::make_unique<int>(number);
}

Result<int> take(int number)
{
    HOVOR_TRY(const auto boxed, box(number));
    return *boxed;
}

Result<void> refuse()
{
    return tl::unexpected<Error>{refusal};
}

Result<int> ask(bool is_refused, bool& went_on)
{
    if (is_refused) {
        HOVOR_CHECK(refuse());
    }
    went_on = true;
    return 1;
}

TEST(Try, GoesOnWithTheValue)
{
    EXPECT_EQ(describe_half(8).value(), "4");
}

TEST(Try, PassesTheErrorOn)
{
    EXPECT_EQ(describe_half(7).error(), (Error{ErrorCode::invalid_argument, "is odd"}));
}

TEST(Try, MovesWhatCannotBeCopied)
{
    EXPECT_EQ(take(7).value(), 7);
    EXPECT_EQ(take(-7).error().code(), ErrorCode::invalid_argument);
}

TEST(Try, StandsTwiceInOneFunction)
{
    const auto quarter = [](int number) -> Result<int> {
        HOVOR_TRY(const auto half, halve(number));
        HOVOR_TRY(const auto rest, halve(half));
        return rest;
    };
    EXPECT_EQ(quarter(12).value(), 3);
    EXPECT_FALSE(quarter(6));
}

TEST(Check, LeavesWithTheErrorOnly)
{
    bool went_on = false;

    EXPECT_EQ(ask(true, went_on).error(), refusal);
    EXPECT_FALSE(went_on);
    EXPECT_EQ(ask(false, went_on).value(), 1);
    EXPECT_TRUE(went_on);
}

TEST(Error, SaysWhereItHappened)
{
    const auto told = Error{ErrorCode::invalid_argument, "is blank"}.within("text").within("message 3");

    EXPECT_EQ(told, (Error{ErrorCode::invalid_argument, "message 3: text: is blank"}));
}

TEST(Error, IsPrintedWithItsCode)
{
    std::ostringstream out;
    out << refusal;
    EXPECT_EQ(out.str(), "forbidden (not today)");
}

}  // namespace
}  // namespace hovor
