// An account is a wall: whatever one holds, another sees and changes nothing of it, though it knows every id.

#include "tests/contract/fixture.hpp"

#include <limits>

namespace hovor::contract {
namespace {

constexpr auto end = std::numeric_limits<std::int64_t>::max();

class Isolation : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        const auto filled = write(acme, [](Transaction& db) -> Result<void> {
            HOVOR_CHECK(db.agents().add(agent(ada, "ada@example.com"), "hash"));
            db.photos().add({PhotoId{"p1"}, "image/png", "bytes"});
            db.sessions().add(session("s1", ada, at(1000)));
            db.sessions().add_link(LinkPurpose::sign_in, "link", ada, at(1000));
            db.visitors().add(visitor(eve));
            HOVOR_CHECK(start(db, c1));
            HOVOR_CHECK(post(db, "m1"));
            return {};
        });
        ASSERT_TRUE(filled) << filled.error();
        before = content_of_acme();
    }

    struct Content {
        std::vector<Agent> agents;
        std::string password_hash;
        bool has_photo;
        std::vector<Session> sessions;
        std::optional<Visitor> visitor;
        Conversation::Snapshot conversation;
        std::vector<Message> messages;
        std::vector<LoggedEvent> log;
        Account account;

        friend bool operator==(const Content&, const Content&) = default;
    };

    Content content_of_acme()
    {
        return see(acme, [](const Transaction& db) {
            const auto conversation = *db.conversations().find(c1);
            return Content{.agents = db.agents().all(),
                           .password_hash = db.agents().password_hash(ada),
                           .has_photo = db.photos().find(PhotoId{"p1"}).has_value(),
                           .sessions = db.sessions().of(ada, at(0)),
                           .visitor = *db.visitors().find(eve),
                           .conversation = conversation.snapshot(),
                           .messages = db.messages().after(conversation, 0, 100),
                           .log = db.events().after(0, 100),
                           .account = *db.accounts().find()};
        });
    }

    std::optional<Content> before;
};

INSTANTIATE_TEST_SUITE_P(Each, Isolation, testing::ValuesIn(engines), name_of);

TEST_P(Isolation, ShowsNothingToAnotherAccount)
{
    const auto stranger = *read(acme, [](const Transaction& db) { return db.conversations().find(c1); });

    const auto seen = read(globex, [=](const Transaction& db) -> Result<void> {
        EXPECT_EQ(db.accounts().find()->id, globex);
        EXPECT_FALSE(db.agents().find(ada));
        EXPECT_TRUE(db.agents().all().empty());
        EXPECT_ANY_THROW((void)db.agents().password_hash(ada));
        EXPECT_FALSE(db.photos().find(PhotoId{"p1"}));
        EXPECT_FALSE(db.sessions().find_by_token_hash("hash of s1", at(0)));
        EXPECT_TRUE(db.sessions().of(ada, at(0)).empty());
        EXPECT_FALSE(db.visitors().find(eve));
        EXPECT_FALSE(db.conversations().find(c1));
        EXPECT_FALSE(db.conversations().find_latest_of(eve));
        EXPECT_TRUE(db.conversations().list(std::nullopt, end, 10).empty());
        EXPECT_TRUE(db.conversations().list(Conversation::State::waiting, end, 10).empty());
        EXPECT_FALSE(db.messages().find(MessageId{"m1"}));
        EXPECT_FALSE(db.messages().last(stranger));
        EXPECT_TRUE(db.messages().after(stranger, 0, 10).empty());
        EXPECT_TRUE(db.messages().before(stranger, 10, 10).empty());
        EXPECT_EQ(db.events().after(0, 10).size(), 1U);
        return {};
    });

    EXPECT_TRUE(seen);
}

TEST_P(Isolation, LetsAnotherAccountChangeNothing)
{
    const auto stranger = *read(acme, [](const Transaction& db) { return db.conversations().find(c1); });
    auto changed_agent = agent(ada, "other@example.com");
    changed_agent.name = "Mallory";
    auto changed_visitor = visitor(eve);
    changed_visitor.name = "Mallory";
    auto touched = session("s1", ada, at(9999));

    const auto tried = write(globex, [=](Transaction& db) -> Result<void> {
        HOVOR_CHECK(db.agents().save(changed_agent));
        db.agents().set_password_hash(ada, "cracked");
        db.photos().remove(PhotoId{"p1"});
        db.sessions().touch(touched);
        EXPECT_FALSE(db.sessions().remove(ada, SessionId{"s1"}));
        db.sessions().remove_expired(at(9999));
        EXPECT_FALSE(db.sessions().take_link(LinkPurpose::sign_in, "link", at(0)));
        db.visitors().save(changed_visitor);
        auto closed = stranger;
        EXPECT_TRUE(closed.close());
        db.conversations().save(closed);
        db.accounts().save(account(acme));
        return {};
    });

    ASSERT_TRUE(tried) << tried.error();
    EXPECT_EQ(content_of_acme(), *before);
    EXPECT_EQ(*write(acme,
                     [](Transaction& db) -> Result<std::optional<AgentId>> {
                         return db.sessions().take_link(LinkPurpose::sign_in, "link", at(0));
                     }),
              ada);
}

TEST_P(Isolation, LetsTwoAccountsUseTheSameIds)
{
    const auto filled = write(globex, [](Transaction& db) -> Result<void> {
        HOVOR_CHECK(db.agents().add(agent(ada, "ada@globex.example"), "hash"));
        db.photos().add({PhotoId{"p1"}, "image/png", "other bytes"});
        db.sessions().add(session("s1", ada, at(1000)));
        db.sessions().add_link(LinkPurpose::sign_in, "link", ada, at(1000));
        db.visitors().add(visitor(eve));
        HOVOR_CHECK(start(db, c1));
        HOVOR_CHECK(post(db, "m1"));
        return {};
    });

    ASSERT_TRUE(filled) << filled.error();
    EXPECT_EQ(content_of_acme(), *before);
}

}  // namespace
}  // namespace hovor::contract
