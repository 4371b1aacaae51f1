#include "app/chat_box.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ChatBoxTest : public test::Acme {
protected:
    // Eve's messages, as many as told.
    ConversationId post(int messages)
    {
        for (int i = 1; i <= messages; ++i) {
            EXPECT_TRUE(
                run(messenger.post(acme, visitor("eve"), MessageId{"m" + std::to_string(i)}, std::string{"hello"})));
        }
        const auto latest = see([this](const Transaction& db) { return db.conversations().find_latest_of(eve); });
        return latest->snapshot().id;
    }

    Messenger messenger{store, clock};
    ChatBox box{store, clock};
};

TEST_F(ChatBoxTest, FindsTheAccountOfAChatKey)
{
    EXPECT_EQ(run(box.find_account("key")), acme);
    EXPECT_EQ(run(box.find_account("other")).error().code(), ErrorCode::not_found);
}

TEST_F(ChatBoxTest, NotesOnceThatTheChatCodeIsOnAPage)
{
    auto installed = company();
    installed.installed_at = clock.now();

    const auto first = run(box.appear(acme));
    clock.advance(std::chrono::hours{1});
    const auto second = run(box.appear(acme));

    EXPECT_EQ(first->account, installed);
    EXPECT_EQ(second->account, installed);
    EXPECT_THAT(news(), ElementsAre(Event{AccountChanged{installed}}));
}

TEST_F(ChatBoxTest, ShowsTheAgentsWhoAreActive)
{
    change([this](Transaction& db) {
        auto gone = agent("bob");
        gone.is_active = false;
        EXPECT_TRUE(db.agents().add(gone, ""));
    });

    EXPECT_THAT(run(box.appear(acme))->agents, ElementsAre(agent("ada", Role::owner)));
}

TEST_F(ChatBoxTest, ReceivesSomebodyNewWithoutAConversation)
{
    for (const auto& who : {std::optional<VisitorId>{}, std::optional{eve}}) {
        const auto reception = run(box.receive(acme, who, std::nullopt));

        EXPECT_EQ(reception->appearance.account, company());
        EXPECT_EQ(reception->visitor, std::nullopt);
        EXPECT_FALSE(reception->conversation);
        EXPECT_THAT(reception->page.messages, IsEmpty());
        EXPECT_FALSE(reception->page.more);
    }
}

TEST_F(ChatBoxTest, ReceivesAVisitorWithTheLastPageAfterWhichNothingFollows)
{
    const auto conversation = post(ChatBox::page_size + 1);

    const auto reception = run(box.receive(acme, eve, std::nullopt));

    EXPECT_EQ(reception->visitor, visitor("eve"));
    EXPECT_EQ(reception->conversation->snapshot().id, conversation);
    EXPECT_THAT(reception->page.messages, SizeIs(ChatBox::page_size));
    EXPECT_EQ(reception->page.messages.front().seq, 2);
    EXPECT_FALSE(reception->page.more);
}

TEST_F(ChatBoxTest, GoesOnFromThePlaceThatTheVisitorHas)
{
    const auto conversation = post(ChatBox::page_size + 2);

    const auto after_first = run(box.receive(acme, eve, ChatBox::Place{conversation, 1}))->page;
    const auto after_second = run(box.receive(acme, eve, ChatBox::Place{conversation, 2}))->page;

    EXPECT_EQ(after_first.messages.front().seq, 2);
    EXPECT_THAT(after_first.messages, SizeIs(ChatBox::page_size));
    EXPECT_TRUE(after_first.more);
    EXPECT_EQ(after_second.messages.front().seq, 3);
    EXPECT_FALSE(after_second.more);
}

TEST_F(ChatBoxTest, GivesTheLastPageForAPlaceThatIsNone)
{
    const auto conversation = post(2);

    EXPECT_THAT(run(box.receive(acme, eve, ChatBox::Place{ConversationId{"other"}, 1}))->page.messages, SizeIs(2));
    EXPECT_THAT(run(box.receive(acme, eve, ChatBox::Place{conversation, 3}))->page.messages, SizeIs(2));
}

TEST_F(ChatBoxTest, ReadsPagesOfTheVisitorsOwnConversation)
{
    const auto conversation = post(ChatBox::page_size + 2);

    const auto after = run(box.after(acme, eve, 1));
    const auto before = run(box.before(acme, eve, ChatBox::page_size + 2));

    EXPECT_EQ(after->conversation, conversation);
    EXPECT_EQ(after->page.messages.front().seq, 2);
    EXPECT_TRUE(after->page.more);
    EXPECT_EQ(before->page.messages.back().seq, ChatBox::page_size + 1);
    EXPECT_TRUE(before->page.more);
    EXPECT_FALSE(run(box.before(acme, eve, 3))->page.more);
    EXPECT_FALSE(run(box.after(acme, eve, 2))->page.more);
}

TEST_F(ChatBoxTest, ReadsNothingForAVisitorWithoutAConversation)
{
    EXPECT_EQ(run(box.after(acme, eve, 0)).error().code(), ErrorCode::not_found);
    EXPECT_EQ(run(box.before(acme, eve, 9)).error().code(), ErrorCode::not_found);
}

}  // namespace
}  // namespace hovor
