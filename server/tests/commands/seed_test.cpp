// Made-up conversations are as valid as those that people have.

#include "storage/sql/jumps.hpp"
#include "storage/sqlite/connection.hpp"
#include "tests/commands/run_program.hpp"
#include "tests/temporary_folder.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

namespace hovor::test {
namespace {

using testing::HasSubstr;

// A folder with an account in it.
class Trial {
public:
    Trial() { run({"account", "create", "--company", "Acme", "--name", "Ada", "--email", "ada@example.com"}); }

    Outcome run(std::vector<std::string> args) const
    {
        args.insert(args.end(), {"--data", data()});
        return run_program(args);
    }

    Outcome seed(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"seed", "--conversations", "300", "--messages", "2000"});
        return run(std::move(more));
    }

    std::int64_t number(std::string_view sql) const
    {
        return sqlite::connect_to(data() + "/hovor.db")()->one(sql, {}, sql::first_integer).value();
    }

    std::string data() const { return (folder_.path() / "data").string(); }

private:
    const TemporaryFolder folder_;
};

class Seed : public testing::Test, protected Trial {};

TEST_F(Seed, MakesAsManyAsAsked)
{
    const auto outcome = seed();

    ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
    EXPECT_THAT(outcome.out, HasSubstr("\"messages\":2000}"));
    EXPECT_EQ(number("SELECT count(*) FROM conversations"), 300);
    EXPECT_EQ(number("SELECT count(*) FROM messages WHERE kind = 'text'"), 2000);
    EXPECT_EQ(number("SELECT count(*) FROM agents"), 5);
    EXPECT_GT(number("SELECT count(*) FROM conversations WHERE state = 'waiting'"), 0);
    EXPECT_GT(number("SELECT count(*) FROM conversations WHERE state = 'closed'"), 200);
    EXPECT_GT(number("SELECT count(*) FROM conversation_tags"), 0);
}

TEST_F(Seed, LeavesALogWithoutGapsAndConversationsWithoutHoles)
{
    ASSERT_EQ(seed().exit_code, 0);

    EXPECT_EQ(number("SELECT count(*) FROM events") + number("SELECT count(*) FROM messages"),
              number("SELECT last_seq FROM logs"));
    EXPECT_EQ(number("SELECT count(*) FROM conversations c WHERE last_seq <> "
                     "(SELECT count(*) FROM messages m WHERE m.conversation_id = c.id)"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM messages m JOIN messages p ON p.account_id = m.account_id "
                     "AND p.event_seq = m.previous_event_seq WHERE p.seq <> m.seq - 1 "
                     "OR p.conversation_id <> m.conversation_id"),
              0);
    const auto db = sqlite::connect_to(data() + "/hovor.db")();
    db->run(
        "SELECT m.seq, m.jump_seq, j.seq FROM messages m LEFT JOIN messages j "
        "ON j.account_id = m.account_id AND j.event_seq = m.jump_event_seq",
        sql::Values{}, [](const sql::Row& row) {
            EXPECT_EQ(row.integer(1), sql::jump_of(row.integer(0)));
            EXPECT_EQ(row.is_null(2) ? 0 : row.integer(2), row.integer(1));
        });
}

TEST_F(Seed, AddsOnlyIfToldTo)
{
    ASSERT_EQ(seed().exit_code, 0);

    const auto again = seed();
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.error, HasSubstr("--add"));
    EXPECT_EQ(seed({"--add"}).exit_code, 0);
    EXPECT_EQ(number("SELECT count(*) FROM conversations"), 600);
}

TEST_F(Seed, MakesTheSameOfTheSameSeed)
{
    ASSERT_EQ(seed().exit_code, 0);
    const Trial other;
    ASSERT_EQ(other.seed().exit_code, 0);
    const Trial third;
    ASSERT_EQ(third.seed({"--seed", "2"}).exit_code, 0);

    constexpr std::string_view sum = "SELECT sum(length(text) * seq) FROM messages";
    EXPECT_EQ(number(sum), other.number(sum));
    EXPECT_NE(number(sum), third.number(sum));
}

TEST_F(Seed, RefusesAFolderThatAServerWorksIn)
{
    const int server = ::open((data() + "/hovor.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_EQ(::flock(server, LOCK_EX | LOCK_NB), 0);

    const auto outcome = seed();
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error, HasSubstr("another server works in the folder"));
    ::close(server);
}

TEST_F(Seed, RefusesFewerMessagesThanConversations)
{
    EXPECT_THAT(run({"seed", "--conversations", "10", "--messages", "9"}).error, HasSubstr("raise --messages"));
}

}  // namespace
}  // namespace hovor::test
