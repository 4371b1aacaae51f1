// How a database becomes what this version needs, and when it is refused.

#include "tests/databases.hpp"
#include "tests/stubs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <thread>

namespace hovor::contract {
namespace {

using sql::Migration;
using test::Engine;

const Migration first{1, "0001_first", "CREATE TABLE first (n BIGINT)"};
const Migration second{2, "0002_second", "CREATE TABLE second (n BIGINT); CREATE TABLE third (n BIGINT);"};
const Migration broken{2, "0002_broken", "CREATE TABLE half (n BIGINT); CREATE NONSENSE"};

class Migrations : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (!test::is_available(GetParam())) GTEST_SKIP() << "POSTGRESQL IS NOT CHECKED: HOVOR_TEST_WITHOUT_POSTGRES=1";
        database.emplace(GetParam(), test::Tables::none);
        db = database->connect()();
    }

    void apply(const std::vector<Migration>& migrations) { sql::migrate(*db, migrations, test::StoppedClock{}); }

    std::vector<std::string> planned(const std::vector<Migration>& migrations)
    {
        std::vector<std::string> names;
        for (const auto& one : sql::plan(*db, migrations)) names.push_back(one.name);
        return names;
    }

    std::string refusal_of(const std::vector<Migration>& migrations)
    {
        try {
            apply(migrations);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return "";
    }

    std::optional<test::TemporaryDatabase> database;
    std::unique_ptr<sql::Connection> db;
};

std::string engine_name(const testing::TestParamInfo<Engine>& engine)
{
    return engine.param == Engine::postgres ? "Postgres" : "Sqlite";
}

INSTANTIATE_TEST_SUITE_P(Each, Migrations, testing::Values(Engine::sqlite, Engine::postgres), engine_name);

TEST_P(Migrations, AreAppliedOnceEach)
{
    apply({first});
    apply({first, second});
    apply({first, second});

    EXPECT_EQ(db->one("SELECT count(*) FROM schema_migrations", {}, sql::first_integer), 2);
    EXPECT_EQ(db->one("SELECT count(*) FROM third", {}, sql::first_integer), 0);
}

TEST_P(Migrations, ArePlannedWithoutBeingApplied)
{
    EXPECT_THAT(planned({first, second}), testing::ElementsAre("0001_first", "0002_second"));
    apply({first});
    EXPECT_THAT(planned({first, second}), testing::ElementsAre("0002_second"));
    apply({first, second});
    EXPECT_THAT(planned({first, second}), testing::IsEmpty());
}

TEST_P(Migrations, AreRefusedWithAGap)
{
    EXPECT_THAT(refusal_of({second}), testing::HasSubstr("expected 1, found 0002_second"));
}

TEST_P(Migrations, AreRefusedIfEditedAfterwards)
{
    apply({first});
    EXPECT_THAT(refusal_of({{1, first.name, first.script + " -- better"}}), testing::HasSubstr("was edited"));
}

TEST_P(Migrations, AreRefusedByADatabaseNewerThanTheProgram)
{
    apply({first, second});
    EXPECT_THAT(refusal_of({first}), testing::HasSubstr("newer than this program"));
    EXPECT_THROW(sql::plan(*db, {first}), std::runtime_error);
}

TEST_P(Migrations, AreRefusedByADatabaseWithAGap)
{
    apply({first, second});
    db->run("DELETE FROM schema_migrations WHERE number = 1");
    EXPECT_THAT(refusal_of({first, second}), testing::HasSubstr("has a gap before 0001_first"));
}

TEST_P(Migrations, ChangeNothingWhenOneOfThemFails)
{
    EXPECT_FALSE(refusal_of({first, broken}).empty());

    apply({first, second});
    EXPECT_THROW(db->run("SELECT n FROM half"), std::runtime_error);
}

TEST_P(Migrations, OfBothDatabasesHaveTheSameNumbersAndNames)
{
    const auto& sqlite = test::migrations_of(Engine::sqlite);
    const auto& postgres = test::migrations_of(Engine::postgres);

    ASSERT_EQ(sqlite.size(), postgres.size());
    for (std::size_t i = 0; i < sqlite.size(); ++i) {
        EXPECT_EQ(sqlite[i].number, postgres[i].number);
        EXPECT_EQ(sqlite[i].name, postgres[i].name);
    }
}

TEST_P(Migrations, GoAheadWhenTwoProcessesApplyThemAtOnce)
{
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            try {
                sql::migrate(*database->connect()(), {first, second}, test::StoppedClock{});
            } catch (const std::exception&) {
                ++failures;
            }
        });
    }
    for (auto& thread : threads) thread.join();

    EXPECT_EQ(failures, 0);
    EXPECT_EQ(db->one("SELECT count(*) FROM schema_migrations", {}, sql::first_integer), 2);
}

}  // namespace
}  // namespace hovor::contract
