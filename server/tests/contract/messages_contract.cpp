// Messages, and the list that they are.

#include "tests/contract/fixture.hpp"

#include <random>

namespace hovor::contract {
namespace {

class Messages : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));
    }

    // What `look` sees of the conversation's messages.
    template <class Look>
    auto look_into(const ConversationId& id, Look look)
    {
        return see(acme, [=](const Transaction& db) { return look(db.messages(), *db.conversations().find(id)); });
    }

    // Posts as many into one conversation, in one work.
    void post_many(int count)
    {
        change(acme, [=](Transaction& db) {
            auto conversation = *db.conversations().find(c1);
            for (int i = 1; i <= count; ++i) db.messages().add(conversation, draft("m" + std::to_string(i)));
            db.conversations().save(conversation);
        });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Messages, testing::ValuesIn(engines), name_of);

std::vector<std::int64_t> seqs(const std::vector<Message>& messages)
{
    std::vector<std::int64_t> seqs;
    for (const auto& message : messages) seqs.push_back(message.seq);
    return seqs;
}

TEST_P(Messages, KeepTheAnswersThatTheyOffer)
{
    auto one = draft("m1", Author::agent);
    one.choices = Choices::parse({"Green", "'); DROP TABLE messages; --", "\xF0\x9F\x98\x80"}).value();
    change(acme, [=](Transaction& db) {
        auto conversation = *db.conversations().find(c1);
        db.messages().add(conversation, one);
        db.conversations().save(conversation);
    });

    EXPECT_EQ(messages_of(c1).back().draft, one);
    EXPECT_EQ(std::get<MessagePosted>(log_of(acme).back().event).message.draft, one);
}

TEST_P(Messages, AreFoundAsTheyWereAdded)
{
    for (const auto author : {Author::visitor, Author::agent, Author::system}) {
        auto one = draft("by " + std::string{to_string(author)}, author);
        if (author == Author::agent) one.text = "'); DROP TABLE messages; -- \xF0\x9F\x98\x80\n\ttwo lines";

        const auto added = write(acme, [=](Transaction& db) -> Result<Message> {
            auto conversation = *db.conversations().find(c1);
            auto message = db.messages().add(conversation, one);
            db.conversations().save(conversation);
            return message;
        });

        EXPECT_EQ(added->draft, one);
        EXPECT_EQ(see(acme, [=](const Transaction& db) { return db.messages().find(one.id); }), *added);
    }
}

TEST_P(Messages, OfAnUnknownIdAreNotFound)
{
    EXPECT_FALSE(see(acme, [](const Transaction& db) { return db.messages().find(MessageId{"nothing"}); }));
}

TEST_P(Messages, MoveTheirConversationOn)
{
    change(acme, [](Transaction& db) { db.append(VisitorChanged{visitor(eve)}); });
    post_many(2);

    const auto conversation = read(acme, [](const Transaction& db) { return db.conversations().find(c1); })->snapshot();

    EXPECT_EQ(conversation.last_seq, 2);
    EXPECT_EQ(conversation.last_event_seq, 4);
}

TEST_P(Messages, AreNumberedFromOneWithoutGaps)
{
    EXPECT_EQ(write(acme, [](Transaction& db) { return post(db, "m1"); })->seq, 1);
    EXPECT_FALSE(write(acme, [](Transaction& db) -> Result<Message> {
        HOVOR_CHECK(post(db, "m2"));
        return fail(ErrorCode::forbidden, "changed my mind");
    }));
    EXPECT_EQ(write(acme, [](Transaction& db) { return post(db, "m3"); })->seq, 2);
}

TEST_P(Messages, AreStoredOnceInTheWholeAccount)
{
    const ConversationId c2{"c2"};
    ASSERT_TRUE(write(acme, [=](Transaction& db) { return start(db, c2); }));
    ASSERT_TRUE(write(acme, [](Transaction& db) { return post(db, "m1"); }));

    EXPECT_EQ(write(acme, [=](Transaction& db) { return post(db, "m1", c2); }).error().code(), ErrorCode::conflict);

    ASSERT_TRUE(write(globex, [](Transaction& db) { return start(db, c1); }));
    EXPECT_TRUE(write(globex, [](Transaction& db) { return post(db, "m1"); }));
}

TEST_P(Messages, HaveALastOneOnceThereIsOne)
{
    const auto last = [](const hovor::Messages& messages, const Conversation& in) { return messages.last(in); };
    EXPECT_FALSE(look_into(c1, last));

    post_many(3);

    ASSERT_TRUE(look_into(c1, last));
    EXPECT_EQ(look_into(c1, last)->draft.id, MessageId{"m3"});
}

TEST_P(Messages, ArePagedBothWays)
{
    post_many(10);
    const auto after = [&](std::int64_t seq, int limit) {
        return seqs(look_into(
            c1, [=](const hovor::Messages& all, const Conversation& in) { return all.after(in, seq, limit); }));
    };
    const auto before = [&](std::int64_t seq, int limit) {
        return seqs(look_into(
            c1, [=](const hovor::Messages& all, const Conversation& in) { return all.before(in, seq, limit); }));
    };

    EXPECT_THAT(after(0, 3), testing::ElementsAre(1, 2, 3));
    EXPECT_THAT(after(8, 3), testing::ElementsAre(9, 10));
    EXPECT_THAT(after(10, 3), testing::IsEmpty());
    EXPECT_THAT(after(99, 3), testing::IsEmpty());
    EXPECT_THAT(before(11, 3), testing::ElementsAre(8, 9, 10));
    EXPECT_THAT(before(99, 3), testing::ElementsAre(8, 9, 10));
    EXPECT_THAT(before(3, 3), testing::ElementsAre(1, 2));
    EXPECT_THAT(before(1, 3), testing::IsEmpty());
}

TEST_P(Messages, AreSeenByTheWorkThatAddsThem)
{
    const auto seen = write(acme, [](Transaction& db) -> Result<std::vector<Message>> {
        auto conversation = *db.conversations().find(c1);
        for (const auto* id : {"m1", "m2", "m3"}) db.messages().add(conversation, draft(id));
        db.conversations().save(conversation);
        return db.messages().after(conversation, 0, 10);
    });

    EXPECT_EQ(seqs(*seen), one_to(3));
}

// Conversations grow side by side, with other events between, and every page of every one is what a plain
// list would give.
TEST_P(Messages, ArePagedAsAPlainListWouldBe)
{
    std::mt19937 random{20'000'101};
    constexpr int conversation_count = 5;
    std::vector<std::vector<Message>> model(conversation_count);
    const auto id_of = [](std::size_t i) { return ConversationId{"p" + std::to_string(i)}; };
    for (std::size_t i = 0; i < conversation_count; ++i) {
        ASSERT_TRUE(write(acme, [=](Transaction& db) { return start(db, id_of(i)); }));
    }
    for (int batch = 0; batch < 20; ++batch) {
        const auto added = write(acme, [=, seed = random()](Transaction& db) -> Result<std::vector<Message>> {
            std::mt19937 choice{seed};
            std::vector<Message> messages;
            for (int n = 0; n < 40; ++n) {
                const auto to = std::min(choice() % conversation_count, choice() % conversation_count);
                const auto id = "m" + std::to_string(batch) + "-" + std::to_string(n);
                messages.push_back(*post(db, id, id_of(to)));
                if (choice() % 7 == 0) db.append(VisitorChanged{visitor(eve)});
            }
            return messages;
        });
        ASSERT_TRUE(added) << added.error();
        for (const auto& message : *added) {
            model[static_cast<std::size_t>(message.conversation.str().back() - '0')].push_back(message);
        }
    }

    for (int n = 0; n < 300; ++n) {
        const auto which = random() % conversation_count;
        const auto& all = model[which];
        const auto seq = static_cast<std::int64_t>(random() % (all.size() + 3));
        const int limit = static_cast<int>(1 + random() % 60);
        std::vector<Message> after;
        std::vector<Message> before;
        for (const auto& message : all) {
            if (message.seq > seq && message.seq <= seq + limit) after.push_back(message);
            if (message.seq < seq) before.push_back(message);
        }
        if (std::ssize(before) > limit) before.erase(before.begin(), before.end() - limit);
        const auto pages = look_into(id_of(which), [=](const hovor::Messages& messages, const Conversation& in) {
            return std::pair{messages.after(in, seq, limit), messages.before(in, seq, limit)};
        });
        ASSERT_EQ(pages.first, after) << "after " << seq << ", at most " << limit << " of " << all.size();
        ASSERT_EQ(pages.second, before) << "before " << seq << ", at most " << limit << " of " << all.size();
    }
}

}  // namespace
}  // namespace hovor::contract
