#include "domain/conversation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

using State = Conversation::State;
using testing::ElementsAre;
using testing::IsEmpty;

const ConversationId id{"c"};
const VisitorId eve{"eve"};
const AgentId ada{"ada"};
const AgentId bob{"bob"};

Timestamp at(std::int64_t milliseconds)
{
    return from_milliseconds(milliseconds);
}

Draft draft_of(Author author, Timestamp time = at(5))
{
    return {.id = MessageId{"m"},
            .author = author,
            .agent = author == Author::visitor ? std::nullopt : std::optional{ada},
            .kind = author == Author::system ? MessageKind::agent_joined : MessageKind::text,
            .text = author == Author::system ? "" : "hello",
            .created_at = time};
}

class ConversationTest : public testing::Test {
protected:
    void write(Author author, int count = 1, Timestamp time = at(5))
    {
        for (int i = 0; i < count; ++i) conversation.place(draft_of(author, time), ++event_seq);
    }

    const Conversation::Snapshot& now() const { return conversation.snapshot(); }

    Conversation conversation = Conversation::start(id, eve, at(1));
    std::int64_t event_seq = 10;
};

class Membership : public ConversationTest {};
class Writing : public ConversationTest {};
class Placing : public ConversationTest {};
class Marking : public ConversationTest {};

TEST_F(Membership, StartsWithNobodyWaiting)
{
    EXPECT_EQ(now(), (Conversation::Snapshot{.id = id, .visitor = eve, .created_at = at(1)}));
    EXPECT_EQ(now().state, State::waiting);
}

TEST_F(Membership, IsRestoredAsItWas)
{
    write(Author::visitor, 3);
    ASSERT_TRUE(conversation.join({ada}));

    EXPECT_EQ(Conversation::restore(now()).snapshot(), now());
}

TEST_F(Membership, OfTheFirstAgentMakesItActive)
{
    EXPECT_EQ(conversation.join({ada}).value(), MessageKind::agent_joined);

    EXPECT_EQ(now().state, State::active);
    EXPECT_TRUE(conversation.has(ada));
    EXPECT_FALSE(conversation.has(bob));
}

TEST_F(Membership, IsTakenOnceAndGivenUpOnce)
{
    ASSERT_TRUE(conversation.join({ada}));
    EXPECT_EQ(conversation.join({ada}).value(), std::nullopt);
    EXPECT_THAT(now().agents, ElementsAre(ada));

    EXPECT_EQ(conversation.leave(ada).value(), MessageKind::agent_left);
    EXPECT_EQ(conversation.leave(ada).value(), std::nullopt);
}

TEST_F(Membership, KeepsTheOrderInWhichAgentsCame)
{
    ASSERT_TRUE(conversation.join({bob}));
    ASSERT_TRUE(conversation.join({ada}));

    EXPECT_THAT(now().agents, ElementsAre(bob, ada));
}

TEST_F(Membership, OfNobodyIsWaitingAgain)
{
    ASSERT_TRUE(conversation.join({ada}));
    ASSERT_TRUE(conversation.join({bob}));

    ASSERT_TRUE(conversation.leave(ada));
    EXPECT_EQ(now().state, State::active);
    ASSERT_TRUE(conversation.leave(bob));
    EXPECT_EQ(now().state, State::waiting);
}

TEST_F(Membership, IsLimited)
{
    for (std::size_t i = 0; i < Conversation::max_agents; ++i) {
        ASSERT_TRUE(conversation.join({AgentId{std::to_string(i)}}));
    }

    EXPECT_EQ(conversation.join({ada}).error().code(), ErrorCode::conflict);
    EXPECT_EQ(conversation.join({AgentId{"0"}}).value(), std::nullopt);
}

TEST_F(Membership, EndsForAllWhenItIsClosed)
{
    write(Author::visitor);
    ASSERT_TRUE(conversation.join({ada}));

    EXPECT_EQ(conversation.close().value(), MessageKind::closed);

    EXPECT_EQ(now().state, State::closed);
    EXPECT_THAT(now().agents, IsEmpty());
    EXPECT_EQ(now().waiting_since, std::nullopt);
    EXPECT_EQ(conversation.close().value(), std::nullopt);
}

TEST_F(Membership, OfAClosedOneCannotChange)
{
    ASSERT_TRUE(conversation.close());

    EXPECT_EQ(conversation.join({ada}).error().code(), ErrorCode::conflict);
    EXPECT_EQ(conversation.leave(ada).error().code(), ErrorCode::conflict);
}

TEST_F(Membership, IsOfWhoOpensItAgain)
{
    ASSERT_TRUE(conversation.close());

    EXPECT_EQ(conversation.reopen({ada}).value(), MessageKind::reopened);

    EXPECT_EQ(now().state, State::active);
    EXPECT_THAT(now().agents, ElementsAre(ada));
    EXPECT_EQ(conversation.reopen({bob}).value(), std::nullopt);
    EXPECT_THAT(now().agents, ElementsAre(ada));
}

TEST_F(Writing, IsForItsVisitorAndForAnyAgent)
{
    EXPECT_TRUE(conversation.admit(eve));
    EXPECT_TRUE(conversation.admit(ada));
}

TEST_F(Writing, IsUnknownToAnotherVisitor)
{
    const VisitorId mallory{"mallory"};

    EXPECT_EQ(conversation.admit(mallory).error().code(), ErrorCode::not_found);
    EXPECT_EQ(conversation.prepare_to_write(mallory, {}).error().code(), ErrorCode::not_found);
}

TEST_F(Writing, ByTheVisitorChangesNothingWhileItIsOpen)
{
    EXPECT_EQ(conversation.prepare_to_write(eve, {}).value(), std::nullopt);
    ASSERT_TRUE(conversation.join({ada}));
    EXPECT_EQ(conversation.prepare_to_write(eve, {}).value(), std::nullopt);
    EXPECT_EQ(now().state, State::active);
}

TEST_F(Writing, ByTheVisitorOpensAClosedOneAgain)
{
    ASSERT_TRUE(conversation.close());

    EXPECT_EQ(conversation.prepare_to_write(eve, {}).value(), MessageKind::reopened);

    EXPECT_EQ(now().state, State::waiting);
}

TEST_F(Writing, ByAnAgentIsJoining)
{
    EXPECT_EQ(conversation.prepare_to_write(ada, {}).value(), MessageKind::agent_joined);
    EXPECT_EQ(conversation.prepare_to_write(ada, {}).value(), std::nullopt);
    EXPECT_THAT(now().agents, ElementsAre(ada));
}

TEST_F(Writing, ByAnAgentIntoAClosedOneIsAConflict)
{
    ASSERT_TRUE(conversation.close());

    EXPECT_EQ(conversation.prepare_to_write(ada, {}).error().code(), ErrorCode::conflict);
}

TEST_F(Placing, NumbersMessagesWithoutGaps)
{
    const auto first = conversation.place(draft_of(Author::visitor), 11);
    const auto second = conversation.place(draft_of(Author::agent), 40);

    EXPECT_EQ(first, (Message{id, 1, draft_of(Author::visitor)}));
    EXPECT_EQ(second, (Message{id, 2, draft_of(Author::agent)}));
    EXPECT_EQ(now().last_seq, 2);
    EXPECT_EQ(now().last_event_seq, 40);
}

TEST_F(Placing, LetsTheVisitorWaitSinceTheFirstUnanswered)
{
    write(Author::visitor, 1, at(5));
    write(Author::visitor, 1, at(9));

    EXPECT_EQ(now().waiting_since, at(5));
    EXPECT_EQ(now().unread_count, 2);
}

TEST_F(Placing, OfAnAnswerEndsTheWaitAndReadsAll)
{
    write(Author::visitor, 2);
    write(Author::agent);

    EXPECT_EQ(now().waiting_since, std::nullopt);
    EXPECT_EQ(now().unread_count, 0);
    EXPECT_EQ(now().agent_marks, (Marks{3, 3}));
    EXPECT_EQ(now().visitor_marks, (Marks{2, 2}));
}

TEST_F(Placing, OfTheSystemsWordReadsAndAnswersNothing)
{
    write(Author::visitor);
    write(Author::system);

    EXPECT_EQ(now().waiting_since, at(5));
    EXPECT_EQ(now().unread_count, 1);
    EXPECT_EQ(now().visitor_marks, (Marks{1, 1}));
    EXPECT_EQ(now().agent_marks, (Marks{0, 0}));
}

TEST_F(Marking, MovesForwardOnly)
{
    write(Author::agent, 5);

    EXPECT_TRUE(conversation.mark_by_visitor({4, 2}));
    EXPECT_EQ(now().visitor_marks, (Marks{4, 2}));
    EXPECT_FALSE(conversation.mark_by_visitor({3, 1}));
    EXPECT_FALSE(conversation.mark_by_visitor({4, 2}));
    EXPECT_EQ(now().visitor_marks, (Marks{4, 2}));
}

TEST_F(Marking, NeverPassesTheLastMessage)
{
    write(Author::agent, 5);

    EXPECT_TRUE(conversation.mark_by_visitor({99, 99}));

    EXPECT_EQ(now().visitor_marks, (Marks{5, 5}));
}

TEST_F(Marking, AsReadIsAsDeliveredToo)
{
    write(Author::agent, 5);

    EXPECT_TRUE(conversation.mark_by_visitor({0, 3}));

    EXPECT_EQ(now().visitor_marks, (Marks{3, 3}));
}

TEST_F(Marking, ByAnAgentSaysHowManyAreUnread)
{
    write(Author::visitor, 5);

    EXPECT_TRUE(conversation.mark_by_agent({5, 2}, 3));

    EXPECT_EQ(now().agent_marks, (Marks{5, 2}));
    EXPECT_EQ(now().unread_count, 3);
}

TEST_F(Marking, ByAnAgentWhoReadNothingNewLeavesTheUnreadAlone)
{
    write(Author::visitor, 5);
    ASSERT_TRUE(conversation.mark_by_agent({2, 2}, 3));

    EXPECT_TRUE(conversation.mark_by_agent({5, 1}, 99));
    EXPECT_EQ(now().agent_marks, (Marks{5, 2}));
    EXPECT_EQ(now().unread_count, 3);
    EXPECT_FALSE(conversation.mark_by_agent({5, 2}, 99));
    EXPECT_EQ(now().unread_count, 3);
}

class Labels : public ConversationTest {};

TEST_F(Labels, AreAddedOnceAndRemoved)
{
    EXPECT_TRUE(*conversation.label({.add_tags = {"return", " late "}, .is_important = true}));
    EXPECT_FALSE(*conversation.label({.add_tags = {"late"}, .remove_tags = {"other"}, .is_important = true}));
    EXPECT_TRUE(*conversation.label({.remove_tags = {"return"}}));

    EXPECT_THAT(now().tags, ElementsAre("late"));
    EXPECT_TRUE(now().is_important);
}

TEST_F(Labels, AreNoneThatSayNothing)
{
    EXPECT_EQ(conversation.label({.add_tags = {" "}}).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(conversation.label({.remove_tags = {""}}).error().code(), ErrorCode::invalid_argument);
    EXPECT_THAT(now().tags, IsEmpty());
}

TEST_F(Labels, AreSoManyAtMost)
{
    LabelUpdate many{};
    for (std::size_t i = 0; i < Conversation::max_tags; ++i) many.add_tags.push_back("tag " + std::to_string(i));
    ASSERT_TRUE(*conversation.label(many));

    EXPECT_EQ(conversation.label({.add_tags = {"one more"}}).error().code(), ErrorCode::conflict);
    EXPECT_TRUE(*conversation.label({.add_tags = {"one more"}, .remove_tags = {"tag 0"}}));
}

}  // namespace
}  // namespace hovor
