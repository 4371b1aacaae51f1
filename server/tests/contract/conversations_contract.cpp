// Visitors and their conversations.

#include "tests/contract/fixture.hpp"

#include <limits>

namespace hovor::contract {
namespace {

class Conversations : public StoreContract {
protected:
    static constexpr auto end = std::numeric_limits<std::int64_t>::max();

    Result<Conversation> find(const ConversationId& id)
    {
        return read(acme, [=](const Transaction& db) { return db.conversations().find(id); });
    }

    // Starts conversations c0 to c`count - 1`, with a message each, in that order.
    void start_many(int count)
    {
        for (int i = 0; i < count; ++i) {
            const ConversationId id{"c" + std::to_string(i)};
            ASSERT_TRUE(write(acme, [=](Transaction& db) -> Result<Message> {
                HOVOR_CHECK(start(db, id));
                return post(db, "m in " + id.str(), id);
            }));
        }
    }

    std::vector<std::string> list(std::optional<Conversation::State> state, std::int64_t before, int limit)
    {
        std::vector<std::string> ids;
        for (const auto& one :
             see(acme, [=](const Transaction& db) { return db.conversations().list(state, before, limit); })) {
            ids.push_back(one.snapshot().id.str());
        }
        return ids;
    }

    template <class Change>
    void change_conversation(const std::string& id, Change action)
    {
        change(acme, [=](Transaction& db) {
            auto conversation = *db.conversations().find(ConversationId{id});
            action(conversation);
            db.conversations().save(conversation);
        });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Conversations, testing::ValuesIn(engines), name_of);

TEST_P(Conversations, AreFoundAsTheyWereAdded)
{
    const auto added = write(acme, [](Transaction& db) { return start(db, c1); });

    EXPECT_EQ(find(c1)->snapshot(), added->snapshot());
    EXPECT_EQ(find(ConversationId{"c2"}).error().code(), ErrorCode::not_found);
}

TEST_P(Conversations, AreAddedOnce)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));

    EXPECT_EQ(write(acme, [](Transaction& db) { return start(db, c1); }).error().code(), ErrorCode::conflict);
    EXPECT_TRUE(write(globex, [](Transaction& db) { return start(db, c1); }));
}

TEST_P(Conversations, KeepAllThatWasSaved)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));
    const Conversation::Snapshot all{.id = c1,
                                     .visitor = eve,
                                     .state = Conversation::State::active,
                                     .agents = {AgentId{"zoe"}, ada, AgentId{"bob"}},
                                     .created_at = at(0),
                                     .last_seq = 7,
                                     .last_event_seq = 11,
                                     .visitor_marks = {3, 2},
                                     .agent_marks = {5, 4},
                                     .unread_count = 6,
                                     .waiting_since = at(9)};

    change(acme, [=](Transaction& db) { db.conversations().save(Conversation::restore(all)); });

    EXPECT_EQ(find(c1)->snapshot(), all);
}

TEST_P(Conversations, KeepTheirRatingApart)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));
    EXPECT_FALSE(find(c1)->snapshot().rating);
    const auto rate = [this](RatingUpdate update, Timestamp when) {
        change(acme, [=](Transaction& db) {
            auto conversation = *db.conversations().find(c1);
            ASSERT_TRUE(*conversation.rate(update, when));
            db.conversations().save_rating(conversation);
        });
    };

    rate({.value = 5, .text = "Rychlé 👍"}, at(3));
    EXPECT_EQ(find(c1)->snapshot().rating, (Rating{.value = 5, .text = "Rychlé 👍", .rated_at = at(3)}));
    rate({.value = 1, .text = ""}, at(4));
    change_conversation("c1", [](Conversation& one) { ASSERT_TRUE(one.join({ada})); });
    EXPECT_EQ(find(c1)->snapshot().rating, (Rating{.value = 1, .text = "", .rated_at = at(4)}));
}

TEST_P(Conversations, KeepTheirLabelsApart)
{
    start_many(3);
    const auto label = [this](const std::string& id, LabelUpdate update) {
        change(acme, [=](Transaction& db) {
            const auto before = *db.conversations().find(ConversationId{id});
            auto after = before;
            ASSERT_TRUE(*after.label(update));
            db.conversations().save_labels(before, after);
        });
    };
    const auto tagged = [this](const std::string& tag, const AccountId& of = acme) {
        return see(of, [=](const Transaction& db) {
            std::vector<std::string> ids;
            for (const auto& one : db.conversations().list_tagged(tag, end, 10)) ids.push_back(one.snapshot().id.str());
            return ids;
        });
    };

    label("c0", {.add_tags = {"vrácení", "urgent"}, .is_important = true, .category = "Vrácení"});
    EXPECT_EQ(find(ConversationId{"c0"})->snapshot().category, "Vrácení");
    label("c2", {.add_tags = {"urgent"}});
    EXPECT_THAT(tagged("urgent"), testing::ElementsAre("c2", "c0"));
    EXPECT_THAT(tagged("urgent", globex), testing::IsEmpty());
    label("c0", {.remove_tags = {"urgent"}, .is_important = false});
    change_conversation("c0", [](Conversation& one) { ASSERT_TRUE(one.join({ada})); });

    EXPECT_THAT(
        see(acme, [](const Transaction& db) { return *db.conversations().find(ConversationId{"c0"}); }).snapshot().tags,
        testing::ElementsAre("vrácení"));
    EXPECT_THAT(tagged("urgent"), testing::ElementsAre("c2"));
    EXPECT_THAT(see(acme, [](const Transaction& db) { return db.conversations().tags(10); }),
                testing::ElementsAre(TagCount{"urgent", 1}, TagCount{"vrácení", 1}));
}

TEST_P(Conversations, KeepTheirAssignmentApart)
{
    start_many(3);
    const GroupId sales{"sales"};
    const auto assign = [this](const std::string& id, auto action) {
        change(acme, [=](Transaction& db) {
            auto conversation = *db.conversations().find(ConversationId{id});
            action(conversation);
            db.conversations().save(conversation);
            db.conversations().save_assignment(conversation);
        });
    };
    const auto open_of_sales = [=, this](const AccountId& of) {
        return see(of, [=](const Transaction& db) {
            std::vector<std::string> ids;
            for (const auto& one : db.conversations().list_open_of(sales, 10)) ids.push_back(one.snapshot().id.str());
            return ids;
        });
    };

    for (const auto* id : {"c0", "c1", "c2"}) assign(id, [=](Conversation& one) { one.set_group(sales); });
    const Participant bob{
        .agent = AgentId{"bob"}, .reason = JoinReason::assigned, .assigned_by = ada, .joined_at = at(6)};
    assign("c1", [=](Conversation& one) {
        ASSERT_TRUE(one.join({ada}));
        ASSERT_TRUE(one.join(bob));
    });
    assign("c2", [](Conversation& one) { ASSERT_TRUE(one.close(CloseReason::spam)); });

    EXPECT_THAT(open_of_sales(acme), testing::ElementsAre("c1", "c0"));
    EXPECT_THAT(open_of_sales(globex), testing::IsEmpty());
    EXPECT_EQ(find(ConversationId{"c2"})->snapshot().close_reason, CloseReason::spam);
    EXPECT_EQ(find(ConversationId{"c2"})->snapshot().group, sales);
    const Participant first{.agent = ada, .read = 1};
    EXPECT_THAT(find(ConversationId{"c1"})->snapshot().participants, testing::ElementsAre(first, bob));

    change_conversation("c2", [](Conversation& one) { ASSERT_TRUE(one.reopen({ada})); });
    EXPECT_EQ(find(ConversationId{"c2"})->snapshot().close_reason, std::nullopt);
}

TEST_P(Conversations, AreListedTheOneWithTheNewestMessageFirst)
{
    start_many(3);
    ASSERT_TRUE(write(acme, [](Transaction& db) { return post(db, "again", ConversationId{"c0"}); }));

    EXPECT_THAT(list(std::nullopt, end, 10), testing::ElementsAre("c0", "c2", "c1"));
}

TEST_P(Conversations, AreListedByState)
{
    start_many(5);
    for (const auto* id : {"c1", "c3"}) change_conversation(id, [](Conversation& c) { (void)c.join({ada}); });
    change_conversation("c4", [](Conversation& c) { (void)c.close(); });

    EXPECT_THAT(list(Conversation::State::waiting, end, 10), testing::ElementsAre("c2", "c0"));
    EXPECT_THAT(list(Conversation::State::active, end, 10), testing::ElementsAre("c3", "c1"));
    EXPECT_THAT(list(Conversation::State::closed, end, 10), testing::ElementsAre("c4"));
    EXPECT_THAT(list(std::nullopt, end, 10), testing::ElementsAre("c4", "c3", "c2", "c1", "c0"));
}

TEST_P(Conversations, AreListedPageByPageWithoutGapOrOverlap)
{
    start_many(11);
    for (const auto* id : {"c2", "c5", "c6"}) change_conversation(id, [](Conversation& c) { (void)c.join({ada}); });
    for (const auto* id : {"c0", "c9"}) change_conversation(id, [](Conversation& c) { (void)c.close(); });
    const auto whole = list(std::nullopt, end, 100);

    std::vector<std::string> paged;
    for (auto before = end;;) {
        const auto page = list(std::nullopt, before, 3);
        if (page.empty()) break;
        paged.insert(paged.end(), page.begin(), page.end());
        before = find(ConversationId{page.back()})->snapshot().last_event_seq;
    }

    EXPECT_EQ(whole.size(), 11U);
    EXPECT_EQ(paged, whole);
}

TEST_P(Conversations, AreNotListedBeforeTheirFirstMessage)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));

    EXPECT_TRUE(list(std::nullopt, end, 10).empty());
    EXPECT_TRUE(list(Conversation::State::waiting, end, 10).empty());
}

TEST_P(Conversations, LeadAVisitorToTheirNewest)
{
    const auto add = [this](const char* id, const VisitorId& whose, Timestamp created_at) {
        ASSERT_TRUE(write(acme, [=](Transaction& db) {
            return db.conversations().add(Conversation::start(ConversationId{id}, whose, created_at));
        }));
    };
    const auto latest_of = [this](const VisitorId& whose) {
        return see(acme, [=](const Transaction& db) { return db.conversations().find_latest_of(whose); });
    };
    add("new", eve, at(2));
    add("old", eve, at(1));
    add("other", VisitorId{"mallory"}, at(3));

    ASSERT_TRUE(latest_of(eve));
    EXPECT_EQ(latest_of(eve)->snapshot().id.str(), "new");
    EXPECT_FALSE(latest_of(VisitorId{"nobody"}));
}

TEST_P(Conversations, BelongToVisitorsWhoAreKept)
{
    const auto find_eve = [this] { return read(acme, [](const Transaction& db) { return db.visitors().find(eve); }); };
    EXPECT_EQ(find_eve().error().code(), ErrorCode::not_found);

    change(acme, [](Transaction& db) { db.visitors().add(visitor(eve)); });
    EXPECT_EQ(*find_eve(), visitor(eve));

    auto changed = visitor(eve);
    changed.name = "Eva";
    changed.email = "";
    changed.phone = "+420 1";
    changed.group = "";
    changed.variables = {{.name = "vip", .label = "", .kind = VariableKind::boolean, .value = "true"}};
    changed.consents.clear();
    changed.identity.reset();
    change(acme, [=](Transaction& db) { db.visitors().save(changed); });
    EXPECT_EQ(*find_eve(), changed);
}

}  // namespace
}  // namespace hovor::contract
