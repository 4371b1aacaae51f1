#include "domain/agent.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

Agent agent(Role role)
{
    return {.id = AgentId{"ada"},
            .name = "Ada",
            .email = "ada@example.com",
            .role = role,
            .job_title = "",
            .motto = "",
            .photo = std::nullopt,
            .is_active = true,
            .is_available = true,
            .created_at = {}};
}

bool may_set(Role actor, Role before, Role after)
{
    return check_may_set_role(agent(actor), before, after).has_value();
}

TEST(Agent, IsAdminAsOwnerToo)
{
    EXPECT_TRUE(agent(Role::owner).is_admin());
    EXPECT_TRUE(agent(Role::admin).is_admin());
    EXPECT_FALSE(agent(Role::agent).is_admin());
}

TEST(Role, IsSetByNoAgent)
{
    EXPECT_FALSE(may_set(Role::agent, Role::agent, Role::admin));
    EXPECT_FALSE(may_set(Role::agent, Role::agent, Role::agent));
}

TEST(Role, OfAdminsAndAgentsIsSetByAnAdmin)
{
    EXPECT_TRUE(may_set(Role::admin, Role::agent, Role::admin));
    EXPECT_TRUE(may_set(Role::admin, Role::admin, Role::agent));
}

TEST(Role, OfOwnersIsGivenAndTakenByAnOwnerAlone)
{
    EXPECT_FALSE(may_set(Role::admin, Role::admin, Role::owner));
    EXPECT_FALSE(may_set(Role::admin, Role::owner, Role::agent));
    EXPECT_TRUE(may_set(Role::owner, Role::admin, Role::owner));
    EXPECT_TRUE(may_set(Role::owner, Role::owner, Role::agent));
}

TEST(Role, IsRefusedAsForbidden)
{
    EXPECT_EQ(check_may_set_role(agent(Role::agent), Role::agent, Role::admin).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(check_may_set_role(agent(Role::admin), Role::admin, Role::owner).error().code(), ErrorCode::forbidden);
}

}  // namespace
}  // namespace hovor
