#include "app/inbox.hpp"

#include "app/annotations.hpp"
#include "app/messenger.hpp"
#include "tests/acme.hpp"

#include <limits>

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr auto the_end = std::numeric_limits<std::int64_t>::max();

std::vector<std::string> visitors_of(const ConversationPage& page)
{
    std::vector<std::string> names;
    for (const auto& one : page.conversations) names.push_back(one.conversation.snapshot().visitor.str());
    return names;
}

std::vector<std::int64_t> seqs_of(const std::vector<Message>& messages)
{
    std::vector<std::int64_t> seqs;
    for (const auto& one : messages) seqs.push_back(one.seq);
    return seqs;
}

class InboxTest : public test::Acme {
protected:
    ConversationId post(const std::string& from)
    {
        const MessageId id{"m" + std::to_string(++count)};
        return run(messenger.post(acme, visitor(from), id, id.str()))->message.conversation;
    }

    void append(int events)
    {
        change([=, this](Transaction& db) {
            for (int i = 0; i < events; ++i) db.append(SessionEnded{ada, SessionId{"s"}});
        });
    }

    int count = 0;
    Messenger messenger{store, clock};
    Annotations annotations{store, clock};
    Inbox inbox{store};
};

TEST_F(InboxTest, ShowsTheOpenConversationsFirstAndTheOneWithTheNewestMessageBeforeOthers)
{
    const auto frank = post("frank");
    post("eve");
    const auto grace = post("grace");
    ASSERT_TRUE(run(messenger.close(acme, ada, grace)));
    ASSERT_TRUE(run(messenger.join(acme, ada, frank)));

    const auto snapshot = run(inbox.snapshot(acme, ada));

    EXPECT_THAT(visitors_of(snapshot->page), ElementsAre("frank", "eve", "grace"));
    EXPECT_EQ(snapshot->page.next, std::nullopt);
}

TEST_F(InboxTest, ShowsAccountAgentsAndLastMessagesAsOfOnePlaceInTheLog)
{
    post("eve");
    post("eve");

    const auto snapshot = run(inbox.snapshot(acme, ada));

    EXPECT_EQ(snapshot->account, company());
    EXPECT_THAT(snapshot->agents, ElementsAre(agent("ada", Role::owner)));
    EXPECT_THAT(snapshot->page.visitors, ElementsAre(visitor("eve")));
    EXPECT_EQ(snapshot->page.conversations.at(0).last_message->draft.text, "m2");
    EXPECT_EQ(snapshot->last_seq, 4);  // visitor, conversation and two messages
}

TEST_F(InboxTest, ShowsNoMoreConversationsThanASnapshotHolds)
{
    change([this](Transaction& db) {
        for (int i = 0; i < Inbox::snapshot_size + 1; ++i) {
            auto one = Conversation::start(ConversationId{"c" + std::to_string(i)}, eve, clock.now());
            if (i > 0) {
                EXPECT_TRUE(one.close());
            }
            EXPECT_TRUE(db.conversations().add(one));
            db.messages().add(one, {.id = MessageId{"x" + std::to_string(i)},
                                    .author = Author::visitor,
                                    .agent = std::nullopt,
                                    .kind = MessageKind::text,
                                    .text = "",
                                    .created_at = {}});
            db.conversations().save(one);
        }
    });

    const auto page = run(inbox.snapshot(acme, ada))->page;

    EXPECT_THAT(page.conversations, SizeIs(Inbox::snapshot_size));
    EXPECT_EQ(page.conversations.front().conversation.snapshot().id, ConversationId{"c0"});
    EXPECT_THAT(page.visitors, IsEmpty()) << "one who is missing is left out";
}

TEST_F(InboxTest, ListsPageByPage)
{
    for (const auto* name : {"eve", "frank", "grace"}) post(name);

    const auto first = run(inbox.list(acme, ada, std::nullopt, the_end, 2));
    ASSERT_TRUE(first->next);
    const auto second = run(inbox.list(acme, ada, std::nullopt, *first->next, 2));

    EXPECT_THAT(visitors_of(*first), ElementsAre("grace", "frank"));
    EXPECT_THAT(visitors_of(*second), ElementsAre("eve"));
    EXPECT_EQ(second->next, std::nullopt);
}

TEST_F(InboxTest, ListsOneStateAlone)
{
    post("eve");
    ASSERT_TRUE(run(messenger.close(acme, ada, post("frank"))));

    const auto closed = run(inbox.list(acme, ada, Conversation::State::closed, the_end, 10));

    EXPECT_THAT(visitors_of(*closed), ElementsAre("frank"));
    EXPECT_THAT(closed->visitors, ElementsAre(visitor("frank")));
}

TEST_F(InboxTest, FindsOneConversation)
{
    const auto conversation = post("eve");

    EXPECT_THAT(visitors_of(*run(inbox.find(acme, ada, conversation))), ElementsAre("eve"));
    EXPECT_EQ(run(inbox.find(acme, ada, ConversationId{"nowhere"})).error().code(), ErrorCode::not_found);
}

TEST_F(InboxTest, ReadsMessagesFromTheLastPageBackwards)
{
    const auto conversation = post("eve");
    for (int i = 0; i < 4; ++i) post("eve");

    const auto last = run(inbox.messages(acme, ada, conversation, std::nullopt, 2));
    const auto middle = run(inbox.messages(acme, ada, conversation, 4, 2));
    const auto first = run(inbox.messages(acme, ada, conversation, 2, 2));

    EXPECT_THAT(seqs_of(last->page.messages), ElementsAre(4, 5));
    EXPECT_THAT(seqs_of(middle->page.messages), ElementsAre(2, 3));
    EXPECT_THAT(seqs_of(first->page.messages), ElementsAre(1));
    EXPECT_TRUE(last->page.more && middle->page.more);
    EXPECT_FALSE(first->page.more);
    EXPECT_EQ(run(inbox.messages(acme, ada, ConversationId{"nowhere"}, {}, 2)).error().code(), ErrorCode::not_found);
}

TEST_F(InboxTest, ReadsNotesWithTheMessagesThatTheyStandAfter)
{
    const auto conversation = post("eve");
    const auto note = [&](const std::string& id) {
        ASSERT_TRUE(run(annotations.add_note(acme, ada, conversation, {.id = NoteId{id}, .text = id})));
    };
    note("n1");
    for (int i = 0; i < 2; ++i) post("eve");
    note("n2");
    note("n3");

    const auto ids_of = [](const AnnotatedPage& page) {
        std::vector<std::string> ids;
        for (const auto& one : page.notes) ids.push_back(one.id.str());
        return ids;
    };
    EXPECT_THAT(ids_of(*run(inbox.messages(acme, ada, conversation, std::nullopt, 2))), ElementsAre("n2", "n3"));
    EXPECT_THAT(ids_of(*run(inbox.messages(acme, ada, conversation, 2, 2))), ElementsAre("n1"));
    EXPECT_THAT(run(inbox.messages(acme, ada, conversation, 1, 2))->notes, IsEmpty());
}

TEST_F(InboxTest, ListsWhatHasATagPageByPage)
{
    std::vector<ConversationId> all;
    for (const auto* from : {"eve", "frank", "grace", "mallory"}) all.push_back(post(from));
    for (const auto i : {0U, 1U, 3U}) {
        ASSERT_TRUE(run(annotations.label(acme, ada, all[i], {.add_tags = {"return"}})));
    }

    const auto first = run(inbox.list_tagged(acme, ada, "return", the_end, 2));
    const auto second = run(inbox.list_tagged(acme, ada, "return", first->next.value(), 2));

    EXPECT_THAT(visitors_of(*first), ElementsAre("mallory", "frank"));
    EXPECT_THAT(visitors_of(*second), ElementsAre("eve"));
    EXPECT_FALSE(second->next);
    EXPECT_THAT(visitors_of(*run(inbox.list_tagged(acme, ada, "other", the_end, 2))), IsEmpty());
}

TEST_F(InboxTest, ReadsTheLogPageByPage)
{
    append(Inbox::log_page + 1);

    const auto first = run(inbox.log(acme, ada, 0));
    const auto second = run(inbox.log(acme, ada, Inbox::log_page));
    const auto none = run(inbox.log(acme, ada, Inbox::log_page + 1));

    EXPECT_THAT(first->events, SizeIs(Inbox::log_page));
    EXPECT_TRUE(first->more);
    EXPECT_THAT(second->events, SizeIs(1));
    EXPECT_FALSE(second->more);
    EXPECT_THAT(none->events, IsEmpty());
    EXPECT_FALSE(none->more || none->needs_snapshot);
}

TEST_F(InboxTest, AsksForASnapshotWhereTheLogDoesNotHelp)
{
    append(static_cast<int>(Inbox::longest_replay) + 1);

    EXPECT_TRUE(run(inbox.log(acme, ada, 0))->needs_snapshot) << "too far behind";
    EXPECT_FALSE(run(inbox.log(acme, ada, 1))->needs_snapshot);
    const auto ahead = run(inbox.log(acme, ada, Inbox::longest_replay + 2));
    EXPECT_TRUE(ahead->needs_snapshot) << "a place that never was";
    EXPECT_EQ(ahead->last_seq, Inbox::longest_replay + 1);
    EXPECT_THAT(ahead->events, IsEmpty());
}

class NarrowInboxTest : public InboxTest {
protected:
    NarrowInboxTest()
    {
        change([this](Transaction& db) {
            auto one = agent("bob");
            one.visibility = Visibility::own;
            ASSERT_TRUE(db.agents().add(one, ""));
        });
    }

    const AgentId bob{"bob"};
};

TEST_F(NarrowInboxTest, ShowsWhatIsTheirsAndWhatWaits)
{
    const auto theirs = post("frank");
    post("eve");
    ASSERT_TRUE(run(messenger.join(acme, ada, theirs)));

    EXPECT_THAT(visitors_of(run(inbox.snapshot(acme, bob))->page), ElementsAre("eve"));
    EXPECT_THAT(visitors_of(*run(inbox.list(acme, bob, std::nullopt, the_end, 10))), ElementsAre("eve"));
    EXPECT_EQ(run(inbox.find(acme, bob, theirs)).error().code(), ErrorCode::not_found);
    EXPECT_EQ(run(inbox.messages(acme, bob, theirs, {}, 2)).error().code(), ErrorCode::not_found);
    EXPECT_THAT(*run(inbox.seen_of(acme, bob, {theirs, ConversationId{"nowhere"}})), IsEmpty());
}

TEST_F(NarrowInboxTest, PagesAreFullAsLongAsThereIsMore)
{
    for (int i = 0; i < 7; ++i) {
        const auto one = post("v" + std::to_string(i));
        ASSERT_TRUE(run(messenger.join(acme, i % 3 == 0 ? bob : ada, one)));
    }
    const auto first = run(inbox.list(acme, bob, std::nullopt, the_end, 2));
    const auto second = run(inbox.list(acme, bob, std::nullopt, first->next.value(), 2));
    EXPECT_THAT(visitors_of(*first), ElementsAre("v6", "v3"));
    EXPECT_THAT(visitors_of(*second), ElementsAre("v0"));
    EXPECT_EQ(second->next, std::nullopt);
}

TEST_F(NarrowInboxTest, HidesInTheLogWhatTheyDoNotSeeNowAndKeepsItsPlace)
{
    const auto theirs = post("frank");
    const auto mine = post("eve");
    ASSERT_TRUE(run(messenger.join(acme, ada, theirs)));

    const auto log = run(inbox.log(acme, bob, 0));
    std::int64_t seq = 0;
    int named = 0;
    for (const auto& event : log->events) {
        ++seq;
        if (const auto* hidden = std::get_if<HiddenEvent>(&event)) {
            EXPECT_EQ(hidden->seq, seq);
            EXPECT_EQ(hidden->conversation.value_or(theirs), theirs);
            named += hidden->conversation ? 1 : 0;
            continue;
        }
        const auto& logged = std::get<LoggedEvent>(event);
        EXPECT_EQ(logged.seq, seq);
        const auto* posted = std::get_if<MessagePosted>(&logged.event);
        EXPECT_TRUE(posted == nullptr || posted->message.conversation == mine);
    }
    EXPECT_EQ(seq, log->last_seq);
    EXPECT_EQ(named, 2) << "begun, and joined";
}

TEST_F(InboxTest, CountsWhatOneWhoHasJoinedHasNotRead)
{
    const auto conversation = post("eve");
    ASSERT_TRUE(run(messenger.join(acme, ada, conversation)));
    EXPECT_THAT(run(inbox.snapshot(acme, ada))->unread, IsEmpty());
    post("eve");
    const auto unread = run(inbox.snapshot(acme, ada))->unread;
    ASSERT_THAT(unread, SizeIs(1));
    EXPECT_EQ(unread[0].conversation, conversation);
    EXPECT_EQ(unread[0].count, 1);
}

}  // namespace
}  // namespace hovor
