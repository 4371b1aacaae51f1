#include "domain/group.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

const AgentId ada{"ada"};
const AgentId tomas{"tomas"};

Group sales()
{
    return {.id = GroupId{"sales"}, .key = "k5d8f2a01q", .name = "Sales", .agents = {ada}, .created_at = {}};
}

TEST(Group, HasEachMemberOnce)
{
    const auto after = apply(sales(), {.name = {}, .agents = std::vector{tomas, ada, tomas}});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->agents, (std::vector{tomas, ada}));
    EXPECT_TRUE(after->has(tomas));
    EXPECT_EQ(after->name, "Sales");
}

TEST(Group, MayHaveNobody)
{
    const auto after = apply(sales(), {.name = " Orders ", .agents = std::vector<AgentId>{}});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->name, "Orders");
    EXPECT_FALSE(after->has(ada));
}

TEST(Group, HasANameOnOneLine)
{
    EXPECT_FALSE(apply(sales(), {.name = " "}));
    EXPECT_FALSE(apply(sales(), {.name = "two\nlines"}));
    EXPECT_FALSE(apply(sales(), {.name = std::string(Group::max_name_length + 1, 'x')}));
}

}  // namespace
}  // namespace hovor
