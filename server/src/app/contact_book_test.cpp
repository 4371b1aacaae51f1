#include "app/contact_book.hpp"

#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::VariantWith;

class ContactBookTest : public test::Acme {
protected:
    ContactBookTest()
    {
        change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
        news();
    }

    ConversationId write_as(const std::string& who)
    {
        auto posted = run(messenger.post(acme, visitor(who), MessageId{"first of " + who}, std::string{"hello"}));
        news();
        return posted->message.conversation;
    }

    std::vector<std::string> listed()
    {
        std::vector<std::string> ids;
        const auto page = run(book.list(acme, ada, std::nullopt, 10));
        for (const auto& one : page->visitors) ids.push_back(one.visitor.id.str());
        return ids;
    }

    Conversation::Snapshot seen(const ConversationId& id)
    {
        return see([=](const Transaction& db) { return db.conversations().find(id); })->snapshot();
    }

    Messenger messenger{store, clock};
    ContactBook book{store, clock};
    const VisitorId mallory{"mallory"};
};

TEST_F(ContactBookTest, TellsOfWhatIsCorrectedAndOfWhatIsNoted)
{
    write_as("eve");
    ASSERT_TRUE(run(book.update(acme, ada, eve, {.name = "Eve", .note = "Pays late"})));
    ASSERT_TRUE(run(book.update(acme, ada, eve, {.name = "Eve", .note = "Pays late"})));

    EXPECT_THAT(news(),
                ElementsAre(VariantWith<VisitorChanged>(testing::_),
                            VariantWith<ContactChanged>(ContactChanged{{.visitor = eve, .note = "Pays late"}})));
}

TEST_F(ContactBookTest, BansOnceAndClosesWhatIsOpen)
{
    const auto id = write_as("eve");
    const auto banned = run(book.ban(acme, ada, visitor("eve")));
    ASSERT_TRUE(banned);
    EXPECT_EQ(banned->banned_by, ada);
    EXPECT_EQ(seen(id).state, Conversation::State::closed);
    news();

    EXPECT_EQ(run(book.ban(acme, AgentId{"bob"}, visitor("eve")))->banned_by, ada);
    EXPECT_THAT(news(), IsEmpty());
    EXPECT_EQ(run(book.start_conversation(acme, ada, visitor("eve"), MessageId{"m"}, "hi")).error().code(),
              ErrorCode::conflict);

    EXPECT_TRUE(run(book.unban(acme, ada, eve))->is_empty());
    EXPECT_TRUE(run(book.start_conversation(acme, ada, visitor("eve"), MessageId{"m"}, "hi")));
}

TEST_F(ContactBookTest, MergesNobodyInACircle)
{
    write_as("eve");
    write_as("mallory");
    write_as("trent");
    ASSERT_TRUE(run(book.merge(acme, ada, mallory, eve)));
    EXPECT_THAT(listed(), ElementsAre("trent", "eve"));
    EXPECT_EQ(run(book.merge(acme, ada, eve, mallory)).error().code(), ErrorCode::conflict);
    EXPECT_EQ(run(book.merge(acme, ada, eve, VisitorId{"trent"})).error().code(), ErrorCode::conflict);

    // Into one who is merged is into who stands for them.
    EXPECT_EQ(run(book.merge(acme, ada, VisitorId{"trent"}, mallory))->same_as, eve);
    const auto view = run(book.find(acme, ada, eve));
    EXPECT_THAT(view->same, SizeIs(2));
    EXPECT_THAT(view->conversations, SizeIs(3));

    ASSERT_TRUE(run(book.unmerge(acme, ada, mallory)));
    EXPECT_THAT(listed(), ElementsAre("mallory", "eve"));
}

TEST_F(ContactBookTest, WritesFirstOnceHoweverOftenItIsTried)
{
    const auto start = [this] {
        return run(book.start_conversation(acme, ada, visitor("eve"), MessageId{"m"}, "May I help?"));
    };
    const auto begun = start();
    ASSERT_TRUE(begun);
    const auto& conversation = begun->conversations.front().conversation.snapshot();
    EXPECT_EQ(conversation.agents, std::vector{ada});
    EXPECT_EQ(conversation.state, Conversation::State::active);
    news();

    const auto again = start();
    EXPECT_EQ(again->conversations.front().conversation.snapshot(), conversation);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(ContactBookTest, OpensAClosedConversationAgainToWriteFirst)
{
    const auto id = write_as("eve");
    ASSERT_TRUE(run(messenger.close(acme, ada, id, CloseReason::solved)));
    ASSERT_TRUE(run(book.start_conversation(acme, ada, visitor("eve"), MessageId{"m"}, "One thing more")));
    EXPECT_EQ(seen(id).state, Conversation::State::active);
    EXPECT_EQ(seen(id).close_reason, std::nullopt);
}

TEST_F(ContactBookTest, KeepsPersonsOfOtherConversationsFromWhoDoesNotSeeThem)
{
    const AgentId bob{"bob"};
    change([&](Transaction& db) {
        auto narrow = *db.agents().find(bob);
        narrow.visibility = Visibility::own;
        ASSERT_TRUE(db.agents().save(narrow));
    });
    const auto theirs = write_as("eve");
    write_as("mallory");
    ASSERT_TRUE(run(messenger.join(acme, ada, theirs)));
    news();

    const auto refused = [](const auto& result) { return !result && result.error().code() == ErrorCode::not_found; };
    EXPECT_TRUE(refused(run(book.find(acme, bob, eve))));
    EXPECT_TRUE(refused(run(book.update(acme, bob, eve, {.note = "x"}))));
    EXPECT_TRUE(refused(run(book.ban(acme, bob, visitor("eve")))));
    EXPECT_TRUE(refused(run(book.unban(acme, bob, eve))));
    EXPECT_TRUE(refused(run(book.merge(acme, bob, eve, mallory))));
    EXPECT_TRUE(refused(run(book.unmerge(acme, bob, eve))));
    EXPECT_TRUE(refused(run(book.start_conversation(acme, bob, visitor("eve"), MessageId{"m1"}, "hello"))));
    EXPECT_EQ(run(book.merge(acme, bob, mallory, eve)).error().code(), ErrorCode::invalid_argument);
    EXPECT_THAT(news(), IsEmpty());
    EXPECT_THAT(run(book.list(acme, bob, std::nullopt, 10))->visitors, SizeIs(1));
}

}  // namespace
}  // namespace hovor
