// Works, their commits and what becomes of them.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

using test::Engine;

class Works : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));
        ASSERT_TRUE(write(globex, [](Transaction& db) { return start(db, c1); }));
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Works, testing::ValuesIn(engines), name_of);

// A work that posts.
auto posting(std::string id)
{
    return [id = std::move(id)](Transaction& db) { return post(db, id); };
}

// A work that posts, and then changes its mind.
auto failing_after(std::string id)
{
    return [id = std::move(id)](Transaction& db) -> Result<Message> {
        HOVOR_CHECK(post(db, id));
        return fail(ErrorCode::forbidden, "changed my mind");
    };
}

TEST_P(Works, LeaveNothingIfTheyFail)
{
    const auto posted = write(acme, failing_after("m1"));

    ASSERT_FALSE(posted);
    EXPECT_EQ(posted.error().code(), ErrorCode::forbidden);
    EXPECT_TRUE(messages_of(c1).empty());
    EXPECT_EQ(seqs_of(acme), one_to(1));
    EXPECT_TRUE(bus.take().empty());
}

TEST_P(Works, HandTheirCallerWhatTheyThrow)
{
    auto broken = [](Transaction& db) -> Result<Message> {
        HOVOR_CHECK(post(db, "m1"));
        throw std::logic_error{"a bug"};
    };

    EXPECT_THROW((void)write(acme, broken), std::logic_error);

    EXPECT_TRUE(messages_of(c1).empty());
    EXPECT_TRUE(write(acme, posting("m1")));
}

TEST_P(Works, AreAConflictWhereARowWouldStandTwice)
{
    ASSERT_TRUE(write(acme, posting("m1")));

    const auto again = write(acme, posting("m1"));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code(), ErrorCode::conflict);
    EXPECT_EQ(messages_of(c1).size(), 1U);
    EXPECT_EQ(seqs_of(acme), one_to(2));
}

TEST_P(Works, ThatSucceedAreKeptWhenOthersOfTheirCommitFail)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 60; ++i) {
        const auto id = "m" + std::to_string(i);
        tasks.push_back(i % 3 == 0 ? store().write(acme, failing_after(id)) : store().write(acme, posting(id)));
    }
    const auto outcomes = test::run_all(std::move(tasks));

    for (std::size_t i = 0; i < outcomes.size(); ++i) EXPECT_EQ(outcomes[i].has_value(), i % 3 != 0);
    EXPECT_EQ(messages_of(c1).size(), 40U);
    EXPECT_EQ(seqs_of(acme), one_to(41));
}

TEST_P(Works, NumberTheEventsOfEachAccountByThemselves)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 20; ++i) {
        tasks.push_back(store().write(acme, posting("m" + std::to_string(i))));
        tasks.push_back(store().write(globex, posting("m" + std::to_string(i))));
    }
    for (const auto& posted : test::run_all(std::move(tasks))) ASSERT_TRUE(posted) << posted.error();

    EXPECT_EQ(seqs_of(acme), one_to(21));
    EXPECT_EQ(seqs_of(globex), one_to(21));
}

TEST_P(Works, AnnounceEveryEventOnceAndInOrder)
{
    std::vector<Task<Result<Message>>> tasks;
    for (int i = 0; i < 40; ++i) tasks.push_back(store().write(acme, posting("m" + std::to_string(i))));
    test::run_all(std::move(tasks));

    std::int64_t expected = 2;
    for (const auto& event : bus.take()) EXPECT_EQ(event.seq, expected++);
    EXPECT_EQ(expected, 42);
}

TEST_P(Works, AnnounceWhatTheLogHolds)
{
    ASSERT_TRUE(write(acme, posting("m1")));
    change(acme, [](Transaction& db) { db.append(VisitorChanged{visitor(eve)}); });

    const auto announced = bus.take();

    EXPECT_EQ(announced.size(), 2U);
    EXPECT_EQ(announced, log_of(acme, 1));
}

TEST_P(Works, FindNoAccountThatWasNotOpened)
{
    EXPECT_EQ(write(AccountId{"nobody"}, posting("m1")).error().code(), ErrorCode::not_found);
}

TEST_P(Works, OpenAnAccountOnce)
{
    const auto again = test::run(store().open(acme, [](Transaction& db) { return start(db, ConversationId{"c2"}); }));

    EXPECT_EQ(again.error().code(), ErrorCode::conflict);
    EXPECT_FALSE(read(acme, [](const Transaction& db) { return db.conversations().find(ConversationId{"c2"}); }));
}

TEST_P(Works, OpenNoAccountIfTheyFail)
{
    const AccountId initech{"initech"};
    const auto add = [=](Transaction& db) { return db.accounts().add(account(initech)); };
    const auto fail_to_add = [=](Transaction& db) -> Result<void> {
        HOVOR_CHECK(add(db));
        return fail(ErrorCode::forbidden, "changed my mind");
    };

    EXPECT_FALSE(test::run(store().open(initech, fail_to_add)));
    EXPECT_EQ(write(initech, posting("m1")).error().code(), ErrorCode::not_found);

    EXPECT_TRUE(test::run(store().open(initech, add)));
}

TEST_P(Works, ThatReadSeeASnapshotWhileOthersWrite)
{
    if (GetParam() == Engine::sqlite_in_memory) GTEST_SKIP() << "SQLite in memory lets a writer wait for readers";

    const auto seen = see(acme, [&](const Transaction& db) {
        EXPECT_EQ(db.events().extent().last, 1);
        EXPECT_TRUE(write(acme, posting("m1")));
        return db.events().extent().last;
    });

    EXPECT_EQ(seen, 1);
    EXPECT_EQ(seqs_of(acme), one_to(2));
}

TEST_P(Works, ThatLookUpSeeAllAccounts)
{
    const auto accounts = test::run(store().look_up(
        [](const Directory& directory) -> Result<std::vector<AccountId>> { return directory.accounts(10); }));

    EXPECT_THAT(*accounts, testing::UnorderedElementsAre(acme, globex));
}

}  // namespace
}  // namespace hovor::contract
