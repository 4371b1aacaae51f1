#include "outside/user_agent/first_match.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

TEST(FirstMatch, IsTheFirstInTheListAndNotInTheText)
{
    const FirstMatch either{{"(b)(x)?", "(a)"}};

    const auto found = either.find("ab").value();

    EXPECT_EQ(found.index, 0U);
    EXPECT_EQ(found.groups[0], "b");
    EXPECT_EQ(found.groups[1], "");
}

TEST(FirstMatch, IsNothingWhereNoneMatches)
{
    EXPECT_FALSE((FirstMatch{{"a", "b"}}.find("c")));
    EXPECT_FALSE((FirstMatch{{"a"}}.find("")));
    EXPECT_FALSE(FirstMatch{{}}.find("a"));
}

TEST(FirstMatch, KeepsTheFirstNineGroups)
{
    const auto found = FirstMatch{{"(1)(2)(3)(4)(5)(6)(7)(8)(9)(0)"}}.find("1234567890").value();
    EXPECT_EQ(found.groups[8], "9");
}

TEST(FirstMatch, TakesEveryByte)
{
    const FirstMatch letter{{"^a.b"}};

    EXPECT_TRUE(letter.find(std::string_view{"a\0b", 3}));
    EXPECT_TRUE(
        letter.find("a\u017E"
                    "b"));
    EXPECT_FALSE(
        letter.find("a\xff"
                    "b"));
}

TEST(FirstMatch, RefusesWhatIsNoExpression)
{
    EXPECT_THROW((FirstMatch{{"a", "(?!b)"}}), std::invalid_argument);
}

}  // namespace
}  // namespace hovor::user_agent
