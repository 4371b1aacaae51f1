#include "app/messenger.hpp"

#include "tests/acme.hpp"
#include "tests/news_matchers.hpp"

namespace hovor {
namespace {

using namespace std::chrono_literals;
using test::changes_to;
using test::run;
using test::says_that;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::VariantWith;
using State = Conversation::State;

class MessengerTest : public test::Acme {
protected:
    MessengerTest()
    {
        change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent(bob.str()), "")); });
    }

    Result<Posted> post(const std::string& id, const std::string& text = "hello", const std::string& from = "eve")
    {
        return run(messenger.post(acme, visitor(from), MessageId{id}, text));
    }

    Result<Posted> post_as(const AgentId& agent, const std::string& id, const ConversationId& to)
    {
        return run(messenger.post(acme, agent, to, MessageId{id}, std::string{"hello"}));
    }

    // Of a conversation that eve's first message began.
    ConversationId begin()
    {
        auto posted = post("first");
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
    Messenger messenger{store, clock};
};

TEST_F(MessengerTest, BeginsAConversationWithTheVisitorsFirstMessage)
{
    const auto posted = post("m1");

    ASSERT_TRUE(posted) << posted.error();
    EXPECT_TRUE(posted->is_new);
    EXPECT_EQ(posted->message.seq, 1);
    EXPECT_EQ(posted->message.draft, (Draft{.id = MessageId{"m1"},
                                            .author = Author::visitor,
                                            .agent = std::nullopt,
                                            .kind = MessageKind::text,
                                            .text = "hello",
                                            .created_at = clock.now()}));
    EXPECT_EQ(seen(posted->message.conversation).state, State::waiting);
    EXPECT_EQ(seen(posted->message.conversation).unread_count, 1);
}

TEST_F(MessengerTest, TellsOfVisitorAndConversationBeforeTheFirstMessage)
{
    const auto posted = post("m1");

    EXPECT_THAT(news(), ElementsAre(Event{VisitorChanged{visitor("eve")}}, changes_to(State::waiting),
                                    Event{MessagePosted{eve, posted->message}}));
}

TEST_F(MessengerTest, WritesNothingButTheMessageIntoAnOpenConversation)
{
    const auto conversation = begin();

    const auto posted = post("m2");

    EXPECT_EQ(posted->message.conversation, conversation);
    EXPECT_THAT(news(), ElementsAre(Event{MessagePosted{eve, posted->message}}));
    EXPECT_EQ(seen(conversation).last_seq, 2);
}

TEST_F(MessengerTest, KeepsWhatIsKnownOfAVisitorWhoWritesAgain)
{
    begin();
    auto renamed = visitor("eve");
    renamed.name = "Mallory";

    ASSERT_TRUE(run(messenger.post(acme, renamed, MessageId{"m2"}, std::string{"hello"})));

    EXPECT_EQ(*see([this](const Transaction& db) { return db.visitors().find(eve); }), visitor("eve"));
}

TEST_F(MessengerTest, YieldsAResentMessageAsFirstStored)
{
    const auto first = post("m1", "first");
    news();

    const auto again = post("m1", "second");

    ASSERT_TRUE(again) << again.error();
    EXPECT_FALSE(again->is_new);
    EXPECT_EQ(again->message, first->message);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, RefusesAnIdThatIsAnothers)
{
    const auto conversation = begin();
    ASSERT_TRUE(post_as(ada, "adas", conversation));
    ASSERT_TRUE(post("franks", "hello", "frank"));
    news();

    EXPECT_EQ(post("franks").error().code(), ErrorCode::conflict);
    EXPECT_EQ(post("adas").error().code(), ErrorCode::conflict);
    EXPECT_EQ(post("franks", "hello", "grace").error().code(), ErrorCode::conflict);
    EXPECT_EQ(post_as(ada, "first", conversation).error().code(), ErrorCode::conflict);
    EXPECT_EQ(post_as(bob, "adas", conversation).error().code(), ErrorCode::conflict);
    EXPECT_EQ(post_as(ada, "franks", conversation).error().code(), ErrorCode::conflict);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, RefusesATextThatIsNone)
{
    const auto conversation = begin();

    EXPECT_EQ(post("m1", " \n ").error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(run(messenger.post(acme, ada, conversation, MessageId{"m2"}, std::string(16'001, 'x'))).error().code(),
              ErrorCode::invalid_argument);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, OpensAClosedConversationWhenTheVisitorWrites)
{
    const auto conversation = begin();
    close(conversation);

    const auto posted = post("m2");

    EXPECT_EQ(posted->message.conversation, conversation);
    EXPECT_THAT(news(), ElementsAre(changes_to(State::waiting), says_that(MessageKind::reopened),
                                    Event{MessagePosted{eve, posted->message}}));
    EXPECT_EQ(seen(conversation).state, State::waiting);
}

TEST_F(MessengerTest, JoinsTheAgentWhoWrites)
{
    const auto conversation = begin();

    const auto posted = post_as(ada, "m2", conversation);

    ASSERT_TRUE(posted) << posted.error();
    EXPECT_EQ(posted->message.seq, 3);
    EXPECT_THAT(news(), ElementsAre(changes_to(State::active), says_that(MessageKind::agent_joined),
                                    Event{MessagePosted{eve, posted->message}}));
    EXPECT_THAT(seen(conversation).agents, ElementsAre(ada));
    EXPECT_EQ(seen(conversation).unread_count, 0);
}

TEST_F(MessengerTest, YieldsAnAgentsResentMessageThoughTheConversationIsClosed)
{
    const auto conversation = begin();
    const auto first = post_as(ada, "m2", conversation);
    close(conversation);

    const auto again = post_as(ada, "m2", conversation);

    EXPECT_FALSE(again->is_new);
    EXPECT_EQ(again->message, first->message);
    EXPECT_EQ(post_as(ada, "m3", conversation).error().code(), ErrorCode::conflict);
}

TEST_F(MessengerTest, FindsNoConversationThatIsNotThere)
{
    const ConversationId nowhere{"nowhere"};

    EXPECT_EQ(post_as(ada, "m1", nowhere).error().code(), ErrorCode::not_found);
    EXPECT_EQ(run(messenger.join(acme, ada, nowhere)).error().code(), ErrorCode::not_found);
    EXPECT_EQ(run(messenger.mark(acme, ada, nowhere, {1, 1})).error().code(), ErrorCode::not_found);
}

TEST_F(MessengerTest, TellsOfEachStepOnceWithAMessageOfTheSystems)
{
    const auto conversation = begin();
    const auto twice = [&](auto step) {
        const auto once = run(step());
        const auto again = run(step());
        EXPECT_EQ(once->snapshot(), seen(conversation));
        EXPECT_EQ(again->snapshot(), once->snapshot());
        return news();
    };

    EXPECT_THAT(twice([&] { return messenger.join(acme, ada, conversation); }),
                ElementsAre(changes_to(State::active), says_that(MessageKind::agent_joined)));
    EXPECT_THAT(twice([&] { return messenger.leave(acme, ada, conversation); }),
                ElementsAre(changes_to(State::waiting), says_that(MessageKind::agent_left)));
    EXPECT_THAT(twice([&] { return messenger.close(acme, ada, conversation); }),
                ElementsAre(changes_to(State::closed), says_that(MessageKind::closed)));
    EXPECT_THAT(twice([&] { return messenger.reopen(acme, ada, conversation); }),
                ElementsAre(changes_to(State::active), says_that(MessageKind::reopened)));
}

TEST_F(MessengerTest, NamesTheAgentInTheSystemsMessage)
{
    const auto conversation = begin();
    ASSERT_TRUE(run(messenger.join(acme, ada, conversation)));

    const auto told =
        see([=](const Transaction& db) { return db.messages().last(*db.conversations().find(conversation)); });

    EXPECT_EQ(told->draft.author, Author::system);
    EXPECT_EQ(told->draft.agent, ada);
    EXPECT_EQ(told->draft.text, "");
    EXPECT_THAT(told->draft.id.str(), SizeIs(26));
}

TEST_F(MessengerTest, LetsAVisitorCloseTheirOwnOnceWithoutAnAgentsName)
{
    const auto conversation = begin();

    ASSERT_TRUE(run(messenger.close_by_visitor(acme, eve)));
    EXPECT_THAT(news(), ElementsAre(changes_to(State::closed), says_that(MessageKind::closed)));
    ASSERT_TRUE(run(messenger.close_by_visitor(acme, eve)));
    EXPECT_THAT(news(), IsEmpty());

    const auto told =
        see([=](const Transaction& db) { return db.messages().last(*db.conversations().find(conversation)); });
    EXPECT_EQ(told->draft.agent, std::nullopt);
    EXPECT_EQ(run(messenger.close_by_visitor(acme, VisitorId{"nobody"})).error().code(), ErrorCode::not_found);
}

TEST_F(MessengerTest, JoinsNoClosedConversation)
{
    const auto conversation = begin();
    close(conversation);

    EXPECT_EQ(run(messenger.join(acme, ada, conversation)).error().code(), ErrorCode::conflict);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, CountsWhatNoAgentHasReadAfterAMark)
{
    const auto conversation = begin();
    ASSERT_TRUE(run(messenger.join(acme, ada, conversation)));  // the second message is the system's
    for (const auto* id : {"m3", "m4", "m5"}) ASSERT_TRUE(post(id));
    news();

    ASSERT_TRUE(run(messenger.mark(acme, ada, conversation, {.delivered = 5, .read = 3})));

    EXPECT_EQ(seen(conversation).unread_count, 2);
    EXPECT_THAT(news(), ElementsAre(Event{ConversationMarked{.conversation = conversation,
                                                             .visitor = eve,
                                                             .side = Side::agent,
                                                             .marks = {.delivered = 5, .read = 3},
                                                             .unread_count = 2,
                                                             .reader = Reader{ada, 3, 2}}}));
}

TEST_F(MessengerTest, MarksForEachAgentWhatTheyHaveRead)
{
    const auto conversation = begin();
    ASSERT_TRUE(run(messenger.join(acme, ada, conversation)));
    ASSERT_TRUE(run(messenger.join(acme, bob, conversation)));  // the third message is the system's
    ASSERT_TRUE(post("m4"));
    ASSERT_TRUE(run(messenger.mark(acme, ada, conversation, {.delivered = 4, .read = 4})));
    news();

    ASSERT_TRUE(run(messenger.mark(acme, bob, conversation, {.delivered = 4, .read = 4})));

    EXPECT_THAT(news(), ElementsAre(Event{ConversationMarked{.conversation = conversation,
                                                             .visitor = eve,
                                                             .side = Side::agent,
                                                             .marks = {.delivered = 4, .read = 4},
                                                             .unread_count = 0,
                                                             .reader = Reader{bob, 4, 0}}}));
    EXPECT_EQ(seen(conversation).participants[1].read, 4);
}

TEST_F(MessengerTest, MarksAsUnreadFromTheVisitorsLastMessageOnForOneAgentAlone)
{
    const auto conversation = begin();
    ASSERT_TRUE(run(messenger.post(acme, ada, conversation, MessageId{"a2"}, Words{"an answer"})));
    const auto before = seen(conversation);
    news();

    ASSERT_TRUE(run(messenger.mark_unread(acme, ada, conversation)));
    ASSERT_TRUE(run(messenger.mark_unread(acme, ada, conversation))) << "again, which changes nothing";

    EXPECT_THAT(news(), ElementsAre(testing::VariantWith<ConversationMarked>(
                            testing::Field(&ConversationMarked::reader, testing::Eq(Reader{ada, 0, 1})))));
    EXPECT_EQ(seen(conversation).agent_marks, before.agent_marks);
    EXPECT_EQ(seen(conversation).unread_count, 0);
}

TEST_F(MessengerTest, MarksNothingAsUnreadForWhoHasNotJoined)
{
    const auto conversation = begin();
    EXPECT_EQ(run(messenger.mark_unread(acme, ada, conversation)).error().code(), ErrorCode::conflict);
}

TEST_F(MessengerTest, CountsNoMoreUnreadThanThereWereHoweverFarTheMarkIsBehind)
{
    const auto conversation = begin();
    change([=](Transaction& db) {
        auto found = *db.conversations().find(conversation);
        for (int i = 2; i <= 1'200; ++i) {
            db.messages().add(found, {.id = MessageId{"m" + std::to_string(i)},
                                      .author = Author::visitor,
                                      .agent = std::nullopt,
                                      .kind = MessageKind::text,
                                      .text = "",
                                      .created_at = {}});
        }
        db.conversations().save(found);
    });

    ASSERT_TRUE(run(messenger.mark(acme, ada, conversation, {.delivered = 0, .read = 100})));

    EXPECT_EQ(seen(conversation).unread_count, 1'100);
}

TEST_F(MessengerTest, SaysNothingOfAMarkThatMovesNothing)
{
    const auto conversation = begin();
    ASSERT_TRUE(run(messenger.mark(acme, ada, conversation, {1, 1})));
    news();

    EXPECT_TRUE(run(messenger.mark(acme, ada, conversation, {1, 1})));
    EXPECT_TRUE(run(messenger.mark(acme, ada, conversation, {9, 9})));
    EXPECT_TRUE(run(messenger.mark(acme, ada, conversation, {0, 0})));
    EXPECT_TRUE(run(messenger.mark(acme, eve, {1, 1})));
    EXPECT_TRUE(run(messenger.mark(acme, VisitorId{"nobody"}, {1, 1})));

    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, MovesTheVisitorsMarksInTheirNewestConversation)
{
    const auto conversation = begin();
    ASSERT_TRUE(post_as(ada, "m2", conversation));
    news();

    ASSERT_TRUE(run(messenger.mark(acme, eve, {.delivered = 3, .read = 2})));

    EXPECT_EQ(seen(conversation).visitor_marks, (Marks{.delivered = 3, .read = 2}));
    EXPECT_THAT(news(), ElementsAre(Event{ConversationMarked{.conversation = conversation,
                                                             .visitor = eve,
                                                             .side = Side::visitor,
                                                             .marks = {.delivered = 3, .read = 2},
                                                             .unread_count = 0}}));
}

TEST_F(MessengerTest, KeepsWhatAVisitorSaysOfThemselves)
{
    begin();
    const VisitorUpdate update{.name = "Eve", .email = std::nullopt, .phone = std::nullopt};

    const auto told = run(messenger.introduce(acme, eve, update));
    const auto again = run(messenger.introduce(acme, eve, update));

    auto expected = visitor("eve");
    expected.name = "Eve";
    EXPECT_EQ(told, expected);
    EXPECT_EQ(again, expected);
    EXPECT_THAT(news(), ElementsAre(Event{VisitorChanged{expected}}));
}

TEST_F(MessengerTest, KeepsNothingOfAVisitorWhoHasNotWritten)
{
    EXPECT_EQ(run(messenger.introduce(acme, eve, {})).error().code(), ErrorCode::not_found);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(MessengerTest, LetsAgentsOfferAnswersAndVisitorsNone)
{
    const auto id = begin();
    const Words offer{"Which colour?", {" Green ", "Blue", "Green"}};
    const auto posted = run(messenger.post(acme, ada, id, MessageId{"offer-1"}, offer));
    EXPECT_EQ(posted->message.draft.choices.all(), (std::vector<std::string>{"Green", "Blue"}));
    EXPECT_EQ(run(messenger.post(acme, visitor("eve"), MessageId{"offer-2"}, offer)).error().code(),
              ErrorCode::invalid_argument);
    EXPECT_FALSE(run(messenger.post(acme, ada, id, MessageId{"offer-3"}, Words{"?", {" "}})));
    EXPECT_FALSE(run(messenger.post(acme, ada, id, MessageId{"offer-4"}, Words{"?", {std::string(101, 'x')}})));
    EXPECT_FALSE(
        run(messenger.post(acme, ada, id, MessageId{"offer-5"}, Words{"?", std::vector<std::string>(11, "x")})));
}

TEST_F(MessengerTest, KeepsWhereATranscriptIsToGo)
{
    const auto ask = [this](const std::string& email) {
        return run(messenger.request_transcript(acme, VisitorId{"eve"}, email, "cs"));
    };
    EXPECT_EQ(ask("eve@acme.example").error().code(), ErrorCode::not_found);
    const auto id = begin();
    EXPECT_EQ(ask("eve@acme.example"), "eve@acme.example");
    EXPECT_EQ(ask("nobody").error().code(), ErrorCode::invalid_argument);

    const auto waiting = see([](const Transaction& db) { return db.transcripts().waiting(10); });
    ASSERT_THAT(waiting, SizeIs(1));
    EXPECT_EQ(waiting.front().conversation, id);
    EXPECT_EQ(waiting.front().language, "cs");
}

}  // namespace
}  // namespace hovor
