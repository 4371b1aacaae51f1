// What is said when a database cannot be opened: one line that names what is wrong.

#include "storage/postgres/connection.hpp"
#include "storage/postgres/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"
#include "tests/databases.hpp"
#include "tests/stubs.hpp"
#include "tests/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/fsuid.h>

#include <fstream>

namespace hovor::contract {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

// What opening it says; empty if it opens.
std::string refusal_of(const sql::Connect& connect, const std::vector<sql::Migration>& migrations)
{
    try {
        sql::migrate(*connect(), migrations, test::StoppedClock{});
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

class OpeningSqlite : public testing::Test {
protected:
    std::string refusal() const { return refusal_of(sqlite::connect_to(file), sqlite::migrations()); }

    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "hovor.db";
};

// While it lives, this thread may do to files what anybody may: root could do anything.
class AsNobody {
public:
    AsNobody() : before_{static_cast<uid_t>(::setfsuid(::geteuid() == 0 ? 65534 : ::geteuid()))} {}
    ~AsNobody() { ::setfsuid(before_); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    uid_t before_;
};

TEST_F(OpeningSqlite, MakesTheDatabase)
{
    EXPECT_EQ(refusal(), "");
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_EQ(refusal(), "");
}

TEST_F(OpeningSqlite, NeedsTheFolder)
{
    const auto nowhere = folder.path() / "none" / "hovor.db";
    EXPECT_EQ(refusal_of(sqlite::connect_to(nowhere), sqlite::migrations()),
              "sqlite: " + nowhere.string() + ": unable to open database file: No such file or directory");
}

TEST_F(OpeningSqlite, NeedsAFolderThatMayBeWritten)
{
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
    const AsNobody nobody;

    EXPECT_EQ(refusal(), "sqlite: " + file.string() + ": unable to open database file: Permission denied");
}

TEST_F(OpeningSqlite, NeedsAFileThatMayBeWritten)
{
    ASSERT_EQ(refusal(), "");
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0777});
    std::filesystem::permissions(file, std::filesystem::perms{0444});
    const AsNobody nobody;

    EXPECT_EQ(refusal(), "sqlite: " + file.string() + ": may not be written");
}

TEST_F(OpeningSqlite, RefusesAFileThatIsNoDatabase)
{
    std::ofstream{file} << "Dear diary, today I wrote a file that is no database, and I wrote it at some length.";

    EXPECT_EQ(refusal(), "sqlite: " + file.string() + ": file is not a database");
}

TEST_F(OpeningSqlite, RefusesADatabaseOfANewerProgram)
{
    auto newer = sqlite::migrations();
    newer.push_back({std::ssize(newer) + 1, "9999_newer", "CREATE TABLE newer (n BIGINT)"});
    ASSERT_EQ(refusal_of(sqlite::connect_to(file), newer), "");

    EXPECT_EQ(refusal(), "migrations: the database is newer than this program: install the newer one");
}

class OpeningPostgres : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::is_available(test::Engine::postgres)) {
            GTEST_SKIP() << "POSTGRESQL IS NOT CHECKED: HOVOR_TEST_WITHOUT_POSTGRES=1";
        }
    }

    static std::string refusal(const std::string& location)
    {
        return refusal_of(postgres::connect_to(location), postgres::migrations());
    }

    static std::string server() { return test::postgres_server().conninfo(); }
};

const auto is_one_line = AllOf(Not(HasSubstr("\n")), testing::StartsWith("postgres: "));

TEST_F(OpeningPostgres, TakesAUrl)
{
    const test::TemporaryDatabase database{test::Engine::postgres, test::Tables::none};
    const auto socket = server().substr(std::string{"host="}.size());
    const auto url = "postgres://hovor@/postgres?host=" + socket.substr(0, socket.find(' '));

    EXPECT_EQ(refusal_of([&] { return postgres::connect_to(url)(); }, {}), "");
}

TEST_F(OpeningPostgres, SaysThatThereIsNoServer)
{
    EXPECT_THAT(
        refusal("postgres://hovor:secret@127.0.0.1:1/hovor"),
        AllOf(is_one_line, HasSubstr("\"127.0.0.1\", port 1 failed: Connection refused"), Not(HasSubstr("secret"))));
}

TEST_F(OpeningPostgres, SaysThatThereIsNoSuchDatabase)
{
    EXPECT_THAT(refusal(server() + " dbname=nowhere"),
                AllOf(is_one_line, HasSubstr("database \"nowhere\" does not exist")));
}

TEST_F(OpeningPostgres, SaysThatThePasswordIsWrong)
{
    test::PostgresServer locked{test::PostgresServer::Durability::none};
    locked.require_passwords();

    EXPECT_THAT(
        refusal(locked.conninfo() + " password=secret"),
        AllOf(is_one_line, HasSubstr("password authentication failed for user \"hovor\""), Not(HasSubstr("secret"))));
    EXPECT_THAT(refusal(locked.conninfo()), AllOf(is_one_line, HasSubstr("no password supplied")));
}

TEST_F(OpeningPostgres, SaysThatItMayMakeNoTables)
{
    const test::TemporaryDatabase database{test::Engine::postgres, test::Tables::none};
    const auto admin = database.connect()();
    admin->execute("DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN");

    EXPECT_EQ(refusal(server() + " user=guest"), "postgres: permission denied for schema public");
}

TEST_F(OpeningPostgres, RefusesALocationThatIsNone)
{
    EXPECT_THAT(refusal("postgres://127.0.0.1/hovor?nonsense=1"), AllOf(is_one_line, HasSubstr("nonsense")));
}

}  // namespace
}  // namespace hovor::contract
