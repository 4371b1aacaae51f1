// Agents, their pictures and their sessions.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Agents : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(add(acme, ada_of_acme));
    }

    Result<void> add(const AccountId& to, const Agent& one)
    {
        return write(to, [=](Transaction& db) { return db.agents().add(one, "hash of " + one.id.str()); });
    }

    Result<Agent> find(const AgentId& id)
    {
        return read(acme, [=](const Transaction& db) { return db.agents().find(id); });
    }

    const Agent ada_of_acme = agent(ada, "Ada@Example.com");
    const AgentId bob{"bob"};
};

INSTANTIATE_TEST_SUITE_P(Each, Agents, testing::ValuesIn(engines), name_of);

TEST_P(Agents, AreFoundAsTheyWereAdded)
{
    EXPECT_EQ(*find(ada), ada_of_acme);
    EXPECT_EQ(find(bob).error().code(), ErrorCode::not_found);
}

TEST_P(Agents, KeepWhatWasSaved)
{
    Agent changed{.id = ada,
                  .name = "Ada King",
                  .email = "king@example.com",
                  .role = Role::agent,
                  .job_title = "",
                  .motto = "",
                  .photo = PhotoId{"p1"},
                  .is_active = false,
                  .is_available = true,
                  .created_at = ada_of_acme.created_at};

    ASSERT_TRUE(write(acme, [=](Transaction& db) { return db.agents().save(changed); }));

    EXPECT_EQ(*find(ada), changed);
}

TEST_P(Agents, AreListedInTheOrderOfTheirCreation)
{
    auto older = agent(bob, "bob@example.com");
    older.created_at = at(-1);
    older.is_active = false;
    ASSERT_TRUE(add(acme, older));

    EXPECT_THAT(see(acme, [](const Transaction& db) { return db.agents().all(); }),
                testing::ElementsAre(older, ada_of_acme));
}

TEST_P(Agents, NeverShareAnEmailAddressEvenAcrossAccounts)
{
    EXPECT_EQ(add(acme, agent(bob, "ADA@example.com")).error().code(), ErrorCode::conflict);
    EXPECT_EQ(add(globex, agent(ada, "ada@EXAMPLE.com")).error().code(), ErrorCode::conflict);
}

TEST_P(Agents, CannotTakeTheEmailAddressOfAnother)
{
    ASSERT_TRUE(add(globex, agent(ada, "bob@example.com")));

    const auto saved = write(acme, [](Transaction& db) { return db.agents().save(agent(ada, "Bob@example.com")); });

    EXPECT_EQ(saved.error().code(), ErrorCode::conflict);
    EXPECT_EQ(find(ada)->email, "Ada@Example.com");
}

TEST_P(Agents, CanSpellTheirEmailAddressAnotherWay)
{
    EXPECT_TRUE(write(acme, [](Transaction& db) { return db.agents().save(agent(ada, "ada@example.com")); }));
    EXPECT_EQ(find(ada)->email, "ada@example.com");
}

TEST_P(Agents, KeepTheirPasswordHash)
{
    const auto hash = [this] {
        return see(acme, [](const Transaction& db) { return db.agents().password_hash(ada); });
    };
    EXPECT_EQ(hash(), "hash of ada");

    change(acme, [](Transaction& db) { db.agents().set_password_hash(ada, "another"); });

    EXPECT_EQ(hash(), "another");
}

TEST_P(Agents, HavePhotosOfAnyBytes)
{
    const PhotoId id{"p1"};
    const std::string bytes{"\xFF\xD8\0\xFE'\\", 6};
    const auto find_photo = [&] { return see(acme, [=](const Transaction& db) { return db.photos().find(id); }); };

    change(acme, [=](Transaction& db) { db.photos().add({id, "image/jpeg", bytes}); });

    const auto found = find_photo();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->media_type, "image/jpeg");
    EXPECT_EQ(found->bytes, bytes);

    change(acme, [=](Transaction& db) { db.photos().remove(id); });
    EXPECT_FALSE(find_photo());
}

class Sessions : public Agents {
protected:
    void SetUp() override
    {
        Agents::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(add(acme, agent(bob, "bob@example.com")));
        change(acme, [this](Transaction& db) {
            for (const auto& one : {first, second, bobs}) db.sessions().add(one);
        });
    }

    auto find_by(const std::string& token_hash, Timestamp now)
    {
        return see(acme, [=](const Transaction& db) { return db.sessions().find_by_token_hash(token_hash, now); });
    }

    auto of(const AgentId& who, Timestamp now)
    {
        return see(acme, [=](const Transaction& db) { return db.sessions().of(who, now); });
    }

    const Session first = session("s1", ada, at(100));
    const Session second = session("s2", ada, at(200));
    const Session bobs = session("s3", bob, at(300));
};

INSTANTIATE_TEST_SUITE_P(Each, Sessions, testing::ValuesIn(engines), name_of);

TEST_P(Sessions, AreFoundByTheirTokenUntilTheyExpire)
{
    EXPECT_EQ(find_by("hash of s1", at(99)), first);
    EXPECT_EQ(find_by("hash of s1", at(100)), std::nullopt);
    EXPECT_EQ(find_by("hash of s9", at(0)), std::nullopt);
}

TEST_P(Sessions, AreListedTheOneSeenLastFirst)
{
    auto seen = first;
    seen.last_seen_at = at(50);
    change(acme, [=](Transaction& db) { db.sessions().touch(seen); });

    EXPECT_THAT(of(ada, at(60)), testing::ElementsAre(seen, second));
    EXPECT_THAT(of(ada, at(150)), testing::ElementsAre(second));
}

TEST_P(Sessions, LastLongerWhenTouched)
{
    auto seen = first;
    seen.expires_at = at(1000);
    change(acme, [=](Transaction& db) { db.sessions().touch(seen); });

    EXPECT_EQ(find_by("hash of s1", at(999)), seen);
}

TEST_P(Sessions, AreRemovedByTheirAgentAlone)
{
    const auto remove = [this](const AgentId& who) {
        return *write(acme,
                      [=](Transaction& db) -> Result<bool> { return db.sessions().remove(who, SessionId{"s1"}); });
    };

    EXPECT_FALSE(remove(bob));
    EXPECT_TRUE(remove(ada));
    EXPECT_FALSE(remove(ada));
    EXPECT_THAT(of(ada, at(0)), testing::ElementsAre(second));
}

TEST_P(Sessions, AreForgottenOnceExpired)
{
    change(acme, [](Transaction& db) { db.sessions().remove_expired(at(200)); });

    EXPECT_TRUE(of(ada, at(0)).empty());
    EXPECT_THAT(of(bob, at(0)), testing::ElementsAre(bobs));
}

TEST_P(Sessions, BeginWithALinkThatWorksOnceAndInTime)
{
    change(acme, [this](Transaction& db) {
        db.sessions().add_link(LinkPurpose::sign_in, "link of ada", ada, at(100));
        db.sessions().add_link(LinkPurpose::sign_in, "link of bob", bob, at(100));
    });
    const auto take = [this](const std::string& hash, Timestamp now) {
        return *write(acme, [=](Transaction& db) -> Result<std::optional<AgentId>> {
            return db.sessions().take_link(LinkPurpose::sign_in, hash, now);
        });
    };

    EXPECT_EQ(take("link of ada", at(99)), ada);
    EXPECT_EQ(take("link of ada", at(99)), std::nullopt);
    EXPECT_EQ(take("link of bob", at(100)), std::nullopt);
    EXPECT_EQ(take("no link", at(0)), std::nullopt);
}

TEST_P(Sessions, HaveLinksThatWorkForTheirPurposeAlone)
{
    change(acme, [](Transaction& db) { db.sessions().add_link(LinkPurpose::reset_password, "link", ada, at(100)); });
    const auto find = [this](LinkPurpose purpose) {
        return see(acme, [=](const Transaction& db) { return db.sessions().find_link(purpose, "link", at(99)); });
    };

    EXPECT_EQ(find(LinkPurpose::reset_password), ada);
    EXPECT_EQ(find(LinkPurpose::reset_password), ada);  // looking does not use it up
    EXPECT_EQ(find(LinkPurpose::sign_in), std::nullopt);
}

TEST_P(Sessions, LoseTheLinksOfOneAgentAlone)
{
    const auto left = *write(acme, [this](Transaction& db) -> Result<std::vector<std::optional<AgentId>>> {
        db.sessions().add_link(LinkPurpose::sign_in, "first of ada", ada, at(100));
        db.sessions().add_link(LinkPurpose::sign_in, "second of ada", ada, at(100));
        db.sessions().add_link(LinkPurpose::sign_in, "link of bob", bob, at(100));
        db.sessions().remove_links(ada);
        std::vector<std::optional<AgentId>> found;
        for (const auto* link : {"first of ada", "second of ada", "link of bob"}) {
            found.push_back(db.sessions().take_link(LinkPurpose::sign_in, link, at(0)));
        }
        return found;
    });

    EXPECT_THAT(left, testing::ElementsAre(std::nullopt, std::nullopt, bob));
}

}  // namespace
}  // namespace hovor::contract
