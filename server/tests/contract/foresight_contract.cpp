#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

const VisitorId bob{"bob"};
const ConversationId bobs{"bobs"};

// What foresight is for: works that wait together, and look for what the ones before them write.
class Foresights : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        change(acme, [](Transaction& db) {
            db.visitors().add(visitor(eve));
            db.visitors().add(visitor(bob));
            ASSERT_TRUE(start(db, c1));
        });
    }

    // As a visitor posts, who may have sent it before.
    Task<Result<Message>> post_as(const VisitorId& whose, const ConversationId& new_id, const std::string& id)
    {
        auto work = [whose, new_id, id](Transaction& db) -> Result<Message> {
            if (auto stored = db.messages().find(MessageId{id})) return *std::move(stored);
            auto latest = db.conversations().find_latest_of(whose);
            if (!latest) {
                HOVOR_TRY(latest, start(db, new_id, whose));
            }
            auto message = db.messages().add(*latest, draft(id));
            db.conversations().save(*latest);
            return message;
        };
        return store().write(acme, std::move(work), {.conversation = {}, .latest_of = whose, .message = MessageId{id}});
    }

    Task<Result<Message>> post_into(const ConversationId& conversation, const std::string& id)
    {
        auto work = [conversation, id](Transaction& db) { return post(db, id, conversation); };
        return store().write(acme, std::move(work), {.conversation = conversation, .latest_of = {}, .message = {}});
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Foresights, testing::ValuesIn(engines), name_of);

TEST_P(Foresights, ShowWhatTheWorksBeforeWrote)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 60; ++i) {
        tasks.push_back(i % 3 == 0 ? post_into(c1, "c" + std::to_string(i))
                                   : post_as(eve, c1, "m" + std::to_string(i)));
    }
    for (const auto& posted : test::run_all(std::move(tasks))) ASSERT_TRUE(posted) << posted.error();

    const auto messages = messages_of(c1);
    ASSERT_EQ(messages.size(), 60U);
    for (std::size_t i = 0; i < messages.size(); ++i) EXPECT_EQ(messages[i].seq, static_cast<std::int64_t>(i + 1));
}

TEST_P(Foresights, ShowAMessageThatIsSentTwiceAtOnce)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 40; ++i) tasks.push_back(post_as(eve, c1, "m" + std::to_string(i / 2)));
    const auto posted = test::run_all(std::move(tasks));

    for (std::size_t i = 0; i < posted.size(); i += 2) EXPECT_EQ(*posted[i], *posted[i + 1]);
    EXPECT_EQ(messages_of(c1).size(), 20U);
}

TEST_P(Foresights, ShowAConversationThatHasJustBegun)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 10; ++i) tasks.push_back(post_as(bob, bobs, "m" + std::to_string(i)));
    for (const auto& posted : test::run_all(std::move(tasks))) ASSERT_TRUE(posted) << posted.error();

    EXPECT_EQ(messages_of(bobs).size(), 10U);
}

// Nobody looked whether it is there: the row itself is what fails, when others are on their way as well.
TEST_P(Foresights, HarmNobodyWhoseNeighbourWritesARowTwice)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 30; ++i) tasks.push_back(post_into(c1, i % 5 == 4 ? "m0" : "m" + std::to_string(i)));
    const auto posted = test::run_all(std::move(tasks));

    for (std::size_t i = 0; i < posted.size(); ++i) {
        const bool is_first = i % 5 != 4;
        EXPECT_EQ(posted[i].has_value(), is_first) << i;
        EXPECT_TRUE(is_first || posted[i].error().code() == ErrorCode::conflict) << i;
    }
    EXPECT_EQ(messages_of(c1).size(), 24U);
}

}  // namespace
}  // namespace hovor::contract
