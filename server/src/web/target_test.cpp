#include "web/target.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(Target, IsTakenApart)
{
    const auto target = parse_target("/api/v1/agents/a-b_1?limit=3&state=closed");
    ASSERT_TRUE(target);
    EXPECT_THAT(target->path, ElementsAre("api", "v1", "agents", "a-b_1"));
    EXPECT_THAT(target->query, ElementsAre(Pair("limit", "3"), Pair("state", "closed")));
}

TEST(Target, IsDecodedOnce)
{
    const auto target = parse_target("/a%20b/%2541?q=%C4%8D%26");
    ASSERT_TRUE(target);
    EXPECT_THAT(target->path, ElementsAre("a b", "%41"));
    EXPECT_THAT(target->query, ElementsAre(Pair("q", "č&")));
}

TEST(Target, DoesNotTakeAnEscapedSlashForOne)
{
    const auto target = parse_target("/a%2Fb");
    ASSERT_TRUE(target);
    EXPECT_THAT(target->path, ElementsAre("a/b"));
}

TEST(Target, KeepsTheFirstOfTwoValues)
{
    EXPECT_THAT(parse_target("/a?x=1&x=2")->query, ElementsAre(Pair("x", "1")));
}

TEST(Target, IsNoneThatCouldLeadElsewhere)
{
    for (const auto* target : {"", "*", "a", "/../a", "/a/..", "/a/./b", "/%2e%2e/a", "//a", "/a//b", "/a/", "/a%00b",
                               "/a?x=%00", "/%ff", "/a?x=%c0%af", "/%", "/%zz", "/a b", "/a#b", "http://x/"}) {
        EXPECT_FALSE(parse_target(target)) << target;
    }
}

TEST(Target, HasAPathBeforeTheQuery)
{
    EXPECT_EQ(path_of("/a/b?c=/d?"), "/a/b");
    EXPECT_EQ(path_of("/a"), "/a");
}

}  // namespace
}  // namespace hovor::web
