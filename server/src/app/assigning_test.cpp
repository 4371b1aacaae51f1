#include "app/messenger.hpp"
#include "tests/acme.hpp"
#include "tests/news_matchers.hpp"

// Who is to answer: a colleague, or a group.

namespace hovor {
namespace {

using test::changes_to;
using test::run;
using test::says_that;
using testing::ElementsAre;
using testing::IsEmpty;
using State = Conversation::State;

class AssigningTest : public test::Acme {
protected:
    AssigningTest()
    {
        change([this](Transaction& db) {
            ASSERT_TRUE(db.agents().add(agent(bob.str()), ""));
            ASSERT_TRUE(db.groups().add({.id = sales, .key = "key", .name = "Sales", .created_at = clock.now()}));
        });
    }

    ConversationId begin()
    {
        auto posted = run(messenger.post(acme, visitor("eve"), MessageId{"first"}, Words{"hello"}));
        news();
        return posted->message.conversation;
    }

    void close(const ConversationId& id)
    {
        ASSERT_TRUE(run(messenger.close(acme, ada, id)));
        news();
    }

    Conversation::Snapshot seen(const ConversationId& id)
    {
        return see([=](const Transaction& db) { return db.conversations().find(id); })->snapshot();
    }

    const AgentId bob{"bob"};
    const GroupId sales{"sales"};
    Messenger messenger{store, clock};
};

TEST_F(AssigningTest, AssignsAColleagueWhoThenHasJoined)
{
    const auto id = begin();

    ASSERT_TRUE(run(messenger.assign(acme, ada, id, bob)));
    EXPECT_THAT(seen(id).participants, ElementsAre(Participant{bob, JoinReason::assigned, ada, clock.now()}));
    ASSERT_TRUE(run(messenger.assign(acme, ada, id, bob)));

    EXPECT_THAT(seen(id).agents, ElementsAre(bob));
    EXPECT_THAT(news(), ElementsAre(changes_to(State::active), says_that(MessageKind::agent_joined)));
}

TEST_F(AssigningTest, HandsAConversationToAGroupWhichAllHaveLeft)
{
    const auto id = begin();
    ASSERT_TRUE(run(messenger.join(acme, ada, id)));
    ASSERT_TRUE(run(messenger.join(acme, bob, id)));
    news();

    const auto handed = run(messenger.hand_to_group(acme, ada, id, sales));

    EXPECT_THAT(news(), ElementsAre(changes_to(State::waiting), says_that(MessageKind::agent_left),
                                    says_that(MessageKind::agent_left)));
    EXPECT_EQ(seen(id).group, sales);
    EXPECT_THAT(seen(id).agents, IsEmpty());
    ASSERT_TRUE(run(messenger.hand_to_group(acme, ada, id, sales)));
    EXPECT_THAT(news(), IsEmpty());
    EXPECT_EQ(run(messenger.hand_to_group(acme, ada, id, GroupId{"none"})).error().code(), ErrorCode::invalid_argument);
    close(id);
    EXPECT_EQ(run(messenger.hand_to_group(acme, ada, id, sales)).error().code(), ErrorCode::conflict);
}

TEST_F(AssigningTest, TakesAColleagueOffWhoThenHasLeft)
{
    const auto id = begin();
    ASSERT_TRUE(run(messenger.assign(acme, ada, id, bob)));
    news();

    ASSERT_TRUE(run(messenger.unassign(acme, ada, id, bob)));
    ASSERT_TRUE(run(messenger.unassign(acme, ada, id, bob)));
    EXPECT_THAT(news(), ElementsAre(changes_to(State::waiting), says_that(MessageKind::agent_left)));
    EXPECT_THAT(seen(id).participants, IsEmpty());

    close(id);
    EXPECT_EQ(run(messenger.unassign(acme, ada, id, bob)).error().code(), ErrorCode::conflict);
}

TEST_F(AssigningTest, TakesAGroupOffAndNobodyLeaves)
{
    const auto id = begin();
    ASSERT_TRUE(run(messenger.hand_to_group(acme, ada, id, sales)));
    ASSERT_TRUE(run(messenger.join(acme, ada, id)));
    news();

    ASSERT_TRUE(run(messenger.take_from_group(acme, ada, id, GroupId{"other"})));
    EXPECT_EQ(seen(id).group, sales);
    EXPECT_THAT(news(), IsEmpty());
    ASSERT_TRUE(run(messenger.take_from_group(acme, ada, id, sales)));
    EXPECT_EQ(seen(id).group, std::nullopt);
    EXPECT_THAT(seen(id).agents, ElementsAre(ada));
    EXPECT_THAT(news(), ElementsAre(changes_to(State::active)));

    close(id);
    EXPECT_EQ(run(messenger.take_from_group(acme, ada, id, sales)).error().code(), ErrorCode::conflict);
}

TEST_F(AssigningTest, SendsWhoWaitsToTheGroupThatTheirSiteNames)
{
    const auto id = begin();
    ASSERT_TRUE(run(messenger.introduce(acme, eve, {.group = "key"})));
    EXPECT_EQ(seen(id).group, sales);

    ASSERT_TRUE(run(messenger.join(acme, ada, id)));
    ASSERT_TRUE(run(messenger.introduce(acme, eve, {.group = "unknown"})));
    EXPECT_EQ(seen(id).group, sales);  // somebody answers already
}

TEST_F(AssigningTest, AssignsNobodyWhoIsNotThere)
{
    const auto id = begin();
    change([this](Transaction& db) {
        auto gone = *db.agents().find(bob);
        gone.is_active = false;
        ASSERT_TRUE(db.agents().save(gone));
    });

    for (const auto& one : {bob, AgentId{"nobody"}}) {
        EXPECT_EQ(run(messenger.assign(acme, ada, id, one)).error().code(), ErrorCode::invalid_argument);
    }
    close(id);
    EXPECT_EQ(run(messenger.assign(acme, ada, id, ada)).error().code(), ErrorCode::conflict);
}

}  // namespace
}  // namespace hovor
