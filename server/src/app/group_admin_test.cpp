#include "app/group_admin.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::VariantWith;

class GroupAdminTest : public test::Acme {
protected:
    GroupAdminTest()
    {
        change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
        news();
    }

    SignedIn signed_in(const std::string& id, Role role = Role::agent)
    {
        return {.account = acme, .agent = agent(id, role), .session = SessionId{"s"}};
    }

    GroupAdmin groups{store, clock};
    const SignedIn owner = signed_in("ada", Role::owner);
    const SignedIn bob = signed_in("bob");
};

TEST_F(GroupAdminTest, TellsOfEachChangeOnce)
{
    const auto made = run(groups.create(owner, {.name = "Sales", .agents = {ada}}));
    ASSERT_TRUE(made);
    const auto renamed = run(groups.update(owner, made->id, {.name = "Orders"}));
    ASSERT_TRUE(run(groups.update(owner, made->id, {.name = "Orders"})));
    ASSERT_TRUE(run(groups.remove(owner, made->id)));

    EXPECT_THAT(news(), ElementsAre(VariantWith<GroupChanged>(GroupChanged{*made}),
                                    VariantWith<GroupChanged>(GroupChanged{*renamed}),
                                    VariantWith<GroupRemoved>(GroupRemoved{made->id})));
}

TEST_F(GroupAdminTest, IsForAdmins)
{
    const auto made = run(groups.create(owner, {.name = "Sales"}));
    EXPECT_EQ(run(groups.create(bob, {.name = "Mine"})).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(groups.update(bob, made->id, {.name = "Mine"})).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(groups.remove(bob, made->id)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(groups.list(acme))->size(), 1U);
}

TEST_F(GroupAdminTest, TakesNobodyWhoIsNotThere)
{
    EXPECT_EQ(run(groups.create(owner, {.name = "Sales", .agents = {AgentId{"nobody"}}})).error().code(),
              ErrorCode::invalid_argument);
    EXPECT_EQ(run(groups.update(owner, GroupId{"none"}, {})).error().code(), ErrorCode::not_found);
}

TEST_F(GroupAdminTest, GivesItsOpenConversationsToEverybodyOnceItGoes)
{
    Messenger messenger{store, clock};
    const auto group = run(groups.create(owner, {.name = "Sales"}));
    auto sent = visitor("eve");
    sent.group = group->key;
    const auto posted = run(messenger.post(acme, sent, MessageId{"first"}, std::string{"hello"}));
    const auto group_of = [&] {
        return see([&](const Transaction& db) { return db.conversations().find(posted->message.conversation); })
            ->snapshot()
            .group;
    };
    ASSERT_EQ(group_of(), group->id);

    ASSERT_TRUE(run(groups.remove(owner, group->id)));

    EXPECT_EQ(group_of(), std::nullopt);
    EXPECT_THAT(run(groups.list(acme)).value(), IsEmpty());
}

}  // namespace
}  // namespace hovor
