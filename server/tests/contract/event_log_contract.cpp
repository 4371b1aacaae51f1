// The log of an account.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class EventLogs : public StoreContract {
protected:
    EventLog::Extent extent_of(const AccountId& account)
    {
        return see(account, [](const Transaction& db) { return db.events().extent(); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, EventLogs, testing::ValuesIn(engines), name_of);

TEST_P(EventLogs, GiveBackEveryKindOfEvent)
{
    auto busy = account(acme);
    busy.installed_at = at(7);
    busy.consent_mode = ConsentMode::open;
    busy.slow_reply = std::chrono::seconds{90};
    busy.shows_typing_preview = true;
    busy.categories = {"Vrácení"};
    busy.routing = {.mode = RoutingMode::least_busy,
                    .conversation_limit = 4,
                    .offer_time = std::chrono::seconds{45},
                    .shows_queue_position = true,
                    .away_after = std::chrono::minutes{10}};
    auto labelled = visitor(eve);
    labelled.former_id = "vi2sMA1kRnVwQz";
    auto pictured = agent(ada, "ada@example.com");
    pictured.photo = PhotoId{"p1"};
    const Conversation::Snapshot conversation{.id = c1,
                                              .visitor = eve,
                                              .state = Conversation::State::active,
                                              .agents = {ada, AgentId{"bob"}},
                                              .created_at = at(0),
                                              .last_seq = 3,
                                              .last_event_seq = 9,
                                              .visitor_marks = {2, 1},
                                              .agent_marks = {3, 3},
                                              .unread_count = 1,
                                              .waiting_since = at(4)};
    auto rated = conversation;
    rated.rating = Rating{.value = 3, .text = "Ujde to", .rated_at = at(5)};
    auto sorted = conversation;
    sorted.state = Conversation::State::closed;
    sorted.category = "Vrácení";
    sorted.close_reason = CloseReason::no_answer;
    sorted.group = GroupId{"g1"};
    sorted.participants = {
        {.agent = ada, .reason = JoinReason::least_busy, .joined_at = at(3)},
        {.agent = AgentId{"bob"}, .reason = JoinReason::assigned, .assigned_by = ada, .joined_at = at(4)}};
    auto tagged = conversation;
    tagged.tags = {"vrácení", "urgent"};
    tagged.is_important = true;
    const Note note{.id = NoteId{"n1"},
                    .conversation = c1,
                    .author = ada,
                    .text = "Zaplaceno dvakrát",
                    .mentions = {AgentId{"bob"}, ada},
                    .after_seq = 3,
                    .created_at = at(6)};
    const std::vector<Event> events{
        AccountChanged{busy},
        AgentChanged{agent(ada, "ada@example.com")},
        AgentChanged{pictured},
        VisitorChanged{visitor(eve)},
        VisitorChanged{labelled},
        ConversationChanged{conversation},
        ConversationChanged{rated},
        ConversationChanged{tagged},
        ConversationChanged{sorted},
        ContactChanged{{.visitor = eve,
                        .note = "Platí pozdě",
                        .banned_at = at(5),
                        .banned_by = ada,
                        .same_as = VisitorId{"mallory"}}},
        ContactChanged{{.visitor = eve}},
        GroupChanged{{.id = GroupId{"g1"}, .key = "key", .name = "Prodej", .agents = {ada}, .created_at = at(4)}},
        GroupRemoved{GroupId{"g1"}},
        ConversationChanged{Conversation::start(c1, eve, at(0)).snapshot()},
        ConversationMarked{c1, eve, Side::agent, {5, 4}, 3},
        ConversationMarked{c1, eve, Side::agent, {5, 4}, 3, Reader{ada, 2, 5}},
        ProtectionChanged{},
        SessionEnded{ada, SessionId{"s1"}},
        NoteAdded{note},
        SavedRepliesChanged{},
    };

    change(acme, [=](Transaction& db) {
        for (const auto& event : events) db.append(event);
    });

    const auto logged = log_of(acme, 1);
    ASSERT_EQ(logged.size(), events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(logged[i], (LoggedEvent{acme, static_cast<std::int64_t>(i) + 2, events[i], clock.now()}));
    }
}

TEST_P(EventLogs, HoldMessagesInTheirPlace)
{
    const auto posted = write(acme, [](Transaction& db) -> Result<Message> {
        HOVOR_CHECK(start(db, c1));
        db.append(VisitorChanged{visitor(eve)});
        auto message = post(db, "m1");
        db.append(SessionEnded{ada, SessionId{"s1"}});
        return message;
    });

    const auto logged = log_of(acme, 1);

    ASSERT_EQ(logged.size(), 3U);
    EXPECT_EQ(logged[0].event, Event{VisitorChanged{visitor(eve)}});
    EXPECT_EQ(logged[1], (LoggedEvent{acme, 3, MessagePosted{eve, *posted}, posted->draft.created_at}));
    EXPECT_EQ(logged[2].event, (Event{SessionEnded{ada, SessionId{"s1"}}}));
}

TEST_P(EventLogs, ArePagedInOrder)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) -> Result<void> {
        HOVOR_CHECK(start(db, c1));
        for (int i = 0; i < 10; ++i) {
            HOVOR_CHECK(post(db, "m" + std::to_string(i)));
            if (i % 2 == 0) db.append(VisitorChanged{visitor(eve)});
        }
        return {};
    }));

    std::vector<std::int64_t> seqs;
    for (auto page = log_of(acme, 0, 4); !page.empty(); page = log_of(acme, seqs.back(), 4)) {
        EXPECT_LE(page.size(), 4U);
        for (const auto& event : page) seqs.push_back(event.seq);
    }

    EXPECT_EQ(seqs, one_to(16));
}

TEST_P(EventLogs, SayHowFarTheyReach)
{
    EXPECT_EQ(extent_of(acme).first, 1);
    EXPECT_EQ(extent_of(acme).last, 1);

    change(acme, [](Transaction& db) { db.append(VisitorChanged{visitor(eve)}); });

    EXPECT_EQ(extent_of(acme).last, 2);
    EXPECT_EQ(extent_of(globex).last, 1);
}

TEST_P(EventLogs, StartEmpty)
{
    const AccountId initech{"initech"};
    ASSERT_TRUE(test::run(store().open(initech, [](Transaction&) -> Result<void> { return {}; })));

    EXPECT_EQ(extent_of(initech).first, 1);
    EXPECT_EQ(extent_of(initech).last, 0);
}

TEST_P(EventLogs, ShowAWorkItsOwnEnd)
{
    const auto last = write(acme, [](Transaction& db) -> Result<std::int64_t> {
        db.append(VisitorChanged{visitor(eve)});
        return db.events().extent().last;
    });

    EXPECT_EQ(*last, 2);
}

TEST_P(EventLogs, TakeMessagesByTheirRepositoryAlone)
{
    const Message message{c1, 1, draft("m1")};
    auto append = [=](Transaction& db) -> Result<void> {
        db.append(MessagePosted{eve, message});
        return {};
    };

    EXPECT_THROW((void)write(acme, append), std::logic_error);
    EXPECT_EQ(seqs_of(acme), one_to(1));
}

}  // namespace
}  // namespace hovor::contract
