#include "app/seen.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;

class SeenTest : public test::Acme {
protected:
    const AgentId bob{"bob"};
    Messenger messenger{store, clock};
};

TEST_F(SeenTest, LetsAnAgentDoNothingWithAConversationThatTheyDoNotSee)
{
    change([this](Transaction& db) {
        auto narrow = agent(bob.str());
        narrow.visibility = Visibility::own;
        ASSERT_TRUE(db.agents().add(narrow, ""));
    });
    const MessageId first{"first"};
    const auto conversation = run(messenger.post(acme, visitor("eve"), first, Words{"hello"}))->message.conversation;
    ASSERT_TRUE(run(messenger.join(acme, ada, conversation)));
    news();

    const auto refused = [](const auto& result) { return !result && result.error().code() == ErrorCode::not_found; };
    EXPECT_TRUE(refused(run(messenger.post(acme, bob, conversation, MessageId{"b1"}, Words{"hello"}))));
    EXPECT_TRUE(refused(run(messenger.mark(acme, bob, conversation, {1, 1}))));
    EXPECT_TRUE(refused(run(messenger.mark_unread(acme, bob, conversation))));
    EXPECT_TRUE(refused(run(messenger.join(acme, bob, conversation))));
    EXPECT_TRUE(refused(run(messenger.leave(acme, bob, conversation))));
    EXPECT_TRUE(refused(run(messenger.close(acme, bob, conversation))));
    EXPECT_TRUE(refused(run(messenger.reopen(acme, bob, conversation))));
    EXPECT_TRUE(refused(run(messenger.assign(acme, bob, conversation, bob))));
    EXPECT_TRUE(refused(run(messenger.hand_to_group(acme, bob, conversation, GroupId{"g"}))));
    EXPECT_TRUE(refused(run(messenger.unassign(acme, bob, conversation, ada))));
    EXPECT_TRUE(refused(run(messenger.take_from_group(acme, bob, conversation, GroupId{"g"}))));
    EXPECT_THAT(news(), testing::IsEmpty());
}

}  // namespace
}  // namespace hovor
