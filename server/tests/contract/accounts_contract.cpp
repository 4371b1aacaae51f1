// Accounts, and the way to them from what is public.

#include "storage/sql/secrets.hpp"
#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Accounts : public StoreContract {
protected:
    template <class Look>
    auto look_up(Look look)
    {
        using Seen = std::invoke_result_t<const Look&, const Directory&>;
        return *test::run(store().look_up(
            [look = std::move(look)](const Directory& directory) -> Result<Seen> { return look(directory); }));
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Accounts, testing::ValuesIn(engines), name_of);

TEST_P(Accounts, AreFoundAsTheyWereAdded)
{
    EXPECT_EQ(*read(acme, [](const Transaction& db) { return db.accounts().find(); }), account(acme));
}

TEST_P(Accounts, KeepEachModeOfConsent)
{
    for (const auto mode : {ConsentMode::open, ConsentMode::standard, ConsentMode::strict}) {
        auto changed = account(acme);
        changed.consent_mode = mode;
        change(acme, [=](Transaction& db) { db.accounts().save(changed); });
        EXPECT_EQ(*read(acme, [](const Transaction& db) { return db.accounts().find(); }), changed);
    }
}

TEST_P(Accounts, AreNotFoundBeforeTheyAreAdded)
{
    const auto found = test::run(store().open(
        AccountId{"initech"}, [](Transaction& db) -> Result<bool> { return db.accounts().find().has_value(); }));

    EXPECT_FALSE(*found);
}

TEST_P(Accounts, KeepWhatWasSaved)
{
    auto changed = account(acme);
    changed.company = "Acme & Söhne";
    changed.greeting = "Hello!";
    changed.color = "#112233";
    changed.consent_mode = ConsentMode::strict;
    changed.installed_at = at(5);
    changed.slow_reply = std::chrono::seconds{90};
    changed.shows_typing_preview = true;
    changed.categories = {"Vrácení", "Payment"};
    changed.routing = {.mode = RoutingMode::round_robin,
                       .conversation_limit = 3,
                       .offer_time = std::chrono::seconds{20},
                       .shows_queue_position = true,
                       .away_after = std::chrono::minutes{15}};

    change(acme, [=](Transaction& db) { db.accounts().save(changed); });

    EXPECT_EQ(*read(acme, [](const Transaction& db) { return db.accounts().find(); }), changed);
    EXPECT_EQ(*read(globex, [](const Transaction& db) { return db.accounts().find(); }), account(globex));
}

TEST_P(Accounts, NeverShareAChatKey)
{
    const AccountId initech{"initech"};
    auto copy = account(initech);
    copy.chat_key = account(acme).chat_key;

    const auto added = test::run(store().open(initech, [=](Transaction& db) { return db.accounts().add(copy); }));

    EXPECT_EQ(added.error().code(), ErrorCode::conflict);
}

TEST_P(Accounts, AreFoundByTheirChatKey)
{
    const auto find = [](const std::string& key) {
        return [key](const Directory& directory) { return directory.account_of_chat_key(key); };
    };

    EXPECT_EQ(look_up(find(account(globex).chat_key)), globex);
    EXPECT_EQ(look_up(find("no such key")), std::nullopt);
}

TEST_P(Accounts, AreListedTheOldestFirst)
{
    const AccountId initech{"initech"};
    auto older = account(initech);
    older.created_at = at(-1);
    ASSERT_TRUE(test::run(store().open(initech, [=](Transaction& db) { return db.accounts().add(older); })));

    EXPECT_THAT(look_up([](const Directory& directory) { return directory.accounts(2); }),
                testing::ElementsAre(initech, acme));
}

TEST_P(Accounts, AreFoundByAnAgentsEmail)
{
    ASSERT_TRUE(write(acme, [](Transaction& db) { return db.agents().add(agent(ada, "Ada@Example.com"), "hash"); }));

    const auto found = look_up([](const Directory& directory) { return directory.agent_of_email("ada@example.com"); });

    ASSERT_TRUE(found);
    EXPECT_EQ(found->account, acme);
    EXPECT_EQ(found->agent, ada);
    EXPECT_FALSE(look_up([](const Directory& directory) { return directory.agent_of_email("bob@example.com"); }));
}

TEST_P(Accounts, ShareASecretThatIsMadeOnce)
{
    const auto made = sql::load_or_create_secret(*database->connect()(), "visitor tokens", 32);

    EXPECT_EQ(made.size(), 32U);
    EXPECT_EQ(sql::load_or_create_secret(*database->connect()(), "visitor tokens", 32), made);
    EXPECT_NE(sql::load_or_create_secret(*database->connect()(), "something else", 32), made);
    EXPECT_EQ(look_up([](const Directory& directory) { return directory.secret("visitor tokens"); }), made);
    EXPECT_EQ(look_up([](const Directory& directory) { return directory.secret("unknown"); }), std::nullopt);
}

}  // namespace
}  // namespace hovor::contract
