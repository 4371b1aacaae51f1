#include "outside/user_agent/replacement.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

const FirstMatch::Groups groups{"PEDI", "PLUS", "W", "", "", "", "", "", "ninth"};

TEST(Replacement, TakesTheGroupsOfTheMatch)
{
    EXPECT_EQ(fill_in("Odys $1 $2 $3", groups), "Odys PEDI PLUS W");
    EXPECT_EQ(fill_in("$9$1", groups), "ninthPEDI");
}

TEST(Replacement, IsTrimmedWhereAGroupIsEmpty)
{
    EXPECT_EQ(fill_in(" $4 Odys $5 ", groups), "Odys");
    EXPECT_EQ(fill_in("$4", groups), "");
}

TEST(Replacement, LeavesOtherDollarsAlone)
{
    EXPECT_EQ(fill_in("$", groups), "$");
    EXPECT_EQ(fill_in("US$ $0 $x", groups), "US$ $0 $x");
}

TEST(Replacement, NeverReplacesWhatAGroupBroughtIn)
{
    EXPECT_EQ(fill_in("$1", {"$2", "no"}), "$2");
}

}  // namespace
}  // namespace hovor::user_agent
