#include "domain/sight.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

const AgentId ada{"ada"};
const AgentId bob{"bob"};
const GroupId sales{"sales"};
const GroupId returns{"returns"};

Agent agent(Visibility visibility, Role role = Role::agent)
{
    Agent one{.id = ada,
              .name = "Ada",
              .email = "ada@example.com",
              .role = role,
              .job_title = "",
              .motto = "",
              .photo = {},
              .is_active = true,
              .is_available = true,
              .created_at = Timestamp{}};
    one.visibility = visibility;
    return one;
}

Sight sight(Visibility visibility, Role role = Role::agent)
{
    const std::vector<Group> groups{{.id = sales, .key = "s", .name = "Sales", .agents = {ada}, .created_at = {}},
                                    {.id = returns, .key = "r", .name = "Returns", .agents = {bob}, .created_at = {}}};
    return {agent(visibility, role), groups};
}

Conversation conversation_of(std::optional<GroupId> group)
{
    auto one = Conversation::start(ConversationId{"c"}, VisitorId{"v"}, Timestamp{});
    one.set_group(std::move(group));
    return one;
}

Conversation taken_by(const AgentId& who, std::optional<GroupId> group)
{
    auto one = conversation_of(std::move(group));
    EXPECT_TRUE(one.join({.agent = who}));
    return one;
}

TEST(Sight, OfAllIsEverything)
{
    EXPECT_TRUE(sight(Visibility::all).sees(taken_by(bob, returns).snapshot()));
}

TEST(Sight, OfAnAdminIsEverythingWhateverIsSet)
{
    EXPECT_TRUE(sight(Visibility::own, Role::admin).sees(taken_by(bob, returns).snapshot()));
    EXPECT_TRUE(sight(Visibility::group, Role::owner).sees(taken_by(bob, returns).snapshot()));
}

TEST(Sight, OfGroupsIsTheirsAndNobodysWhoeverIsInIt)
{
    const auto seen = sight(Visibility::group);
    EXPECT_TRUE(seen.sees(taken_by(bob, sales).snapshot()));
    EXPECT_TRUE(seen.sees(taken_by(bob, std::nullopt).snapshot()));
    EXPECT_TRUE(seen.sees(conversation_of(sales).snapshot()));
    EXPECT_FALSE(seen.sees(conversation_of(returns).snapshot()));
    EXPECT_FALSE(seen.sees(taken_by(bob, returns).snapshot()));
}

TEST(Sight, OfOnesOwnIsWhatOneIsInAndWhatWaitsForOne)
{
    const auto seen = sight(Visibility::own);
    EXPECT_TRUE(seen.sees(conversation_of(sales).snapshot()));
    EXPECT_TRUE(seen.sees(conversation_of(std::nullopt).snapshot()));
    EXPECT_TRUE(seen.sees(taken_by(ada, returns).snapshot()));
    EXPECT_FALSE(seen.sees(taken_by(bob, sales).snapshot()));
    EXPECT_FALSE(seen.sees(conversation_of(returns).snapshot()));
}

TEST(Sight, StaysOnWhatOneWasInWhenItWasClosed)
{
    auto mine = taken_by(ada, returns);
    ASSERT_TRUE(mine.close());
    EXPECT_TRUE(sight(Visibility::own).sees(mine.snapshot()));

    auto bobs = taken_by(bob, sales);
    ASSERT_TRUE(bobs.close());
    EXPECT_FALSE(sight(Visibility::own).sees(bobs.snapshot()));
    EXPECT_TRUE(sight(Visibility::group).sees(bobs.snapshot()));
}

TEST(Sight, EndsWhenOneLeavesOrItIsHandedToAnotherGroup)
{
    auto left = taken_by(ada, returns);
    ASSERT_TRUE(left.leave(ada));
    EXPECT_FALSE(sight(Visibility::own).sees(left.snapshot()));

    auto handed = taken_by(ada, sales);
    ASSERT_TRUE(handed.hand_to(returns));
    EXPECT_FALSE(sight(Visibility::group).sees(handed.snapshot()));
}

}  // namespace
}  // namespace hovor
