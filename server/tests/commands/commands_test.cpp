#include "tests/commands/run_program.hpp"
#include "tests/databases.hpp"
#include "tests/temporary_folder.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace hovor::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// In a folder of its own, on either database.
class Commands : public testing::Test {
protected:
    Outcome run(std::vector<std::string> args, const std::string& input = "") const
    {
        args.insert(args.end(), {"--data", data()});
        return run_program(args, input);
    }

    boost::json::object run_to_json(const std::vector<std::string>& args, const std::string& input = "") const
    {
        const auto outcome = run(args, input);
        EXPECT_EQ(outcome.exit_code, 0) << outcome.error;
        return outcome.exit_code == 0 ? boost::json::parse(outcome.out).as_object() : boost::json::object{};
    }

    boost::json::object create_account(const std::string& company, const std::string& email) const
    {
        return run_to_json({"account", "create", "--company", company, "--name", "Ada", "--email", email});
    }

    std::string data() const { return (folder_.path() / "data").string(); }

    const TemporaryFolder folder_;
};

TEST_F(Commands, MakeAnAccountWithItsOwnerInAFolderThatWasNotThere)
{
    const auto made = create_account("Acme", "ada@example.com");

    EXPECT_EQ(made.at("email"), "ada@example.com");
    EXPECT_EQ(made.at("chat_key").as_string().size(), 40U);
    EXPECT_GE(made.at("password").as_string().size(), 20U);
    EXPECT_THAT(run({"account", "list"}).out, AllOf(HasSubstr("Acme"), HasSubstr(made.at("chat_key").as_string())));
    EXPECT_THAT(run({"agent", "list"}).out, testing::ContainsRegex("Ada +ada@example.com +owner +active"));
    EXPECT_EQ(std::filesystem::status(data()).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(Commands, TakeAPasswordFromStdinAndDoNotRepeatIt)
{
    const std::vector<std::string> create{"account", "create",          "--company",       "Acme", "--name", "Ada",
                                          "--email", "ada@example.com", "--password-stdin"};
    const auto made = run(create, "correct horse battery\n");

    EXPECT_EQ(made.exit_code, 0) << made.error;
    EXPECT_THAT(made.out + made.error, AllOf(Not(HasSubstr("horse")), Not(HasSubstr("password"))));
    EXPECT_THAT(run({"agent", "set-password", "--email", "ada@example.com", "--password-stdin"}, "").error,
                HasSubstr("there is no password on stdin"));
}

TEST_F(Commands, MakeAgentsAndGiveThemPasswords)
{
    create_account("Acme", "ada@example.com");

    const auto made =
        run_to_json({"agent", "create", "--name", "Grace", "--email", "grace@example.com", "--role", "admin"});
    const auto changed = run_to_json({"agent", "set-password", "--email", "GRACE@example.com"});

    EXPECT_EQ(changed.at("agent_id"), made.at("agent_id"));
    EXPECT_NE(changed.at("password"), made.at("password"));
    EXPECT_THAT(run({"agent", "list", "--json"}).out,
                HasSubstr(R"("email":"grace@example.com","role":"admin","state":"active")"));
}

TEST_F(Commands, PrintALinkThatSignsIn)
{
    create_account("Acme", "ada@example.com");

    const auto link = run_to_json({"agent", "sign-in-link", "--email", "ada@example.com"});

    EXPECT_THAT(std::string{link.at("path").as_string()}, StartsWith("/app/sign-in#link="));
    EXPECT_THAT(std::string{link.at("expires_at").as_string()}, testing::MatchesRegex("....-..-..T..:..:..\\....Z"));
}

TEST_F(Commands, AskWhichAccountIsMeantOnlyIfThereAreSeveral)
{
    const auto acme = create_account("Acme", "ada@example.com");
    create_account("Globex", "hank@example.com");

    const auto unclear = run({"agent", "list"});
    EXPECT_EQ(unclear.exit_code, 1);
    EXPECT_THAT(unclear.error, HasSubstr("several accounts; name one by --account or --colleague"));
    const std::string id{acme.at("account_id").as_string()};
    EXPECT_THAT(run({"agent", "list", "--account", id}).out, AllOf(HasSubstr("ada@"), Not(HasSubstr("hank@"))));
    EXPECT_THAT(run({"agent", "list", "--colleague", "hank@example.com"}).out,
                AllOf(HasSubstr("hank@"), Not(HasSubstr("ada@"))));
    EXPECT_THAT(run({"agent", "list", "--account", "nobody"}).error, HasSubstr("there is no account nobody"));
    EXPECT_THAT(run({"agent", "sign-in-link", "--email", "x@example.com"}).error, HasSubstr("there is no agent x@"));
}

TEST_F(Commands, RefuseAnAddressThatIsTaken)
{
    create_account("Acme", "ada@example.com");

    const auto again = run({"agent", "create", "--name", "Ada", "--email", "Ada@example.com"});

    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.error, StartsWith("hovor: "));
}

TEST_F(Commands, SayWhatToDoWhereThereIsNoDatabase)
{
    const auto outcome = run({"agent", "list"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.error,
              "hovor: there is no database in " + data() +
                  "; name the right folder by --data, or make the first account: hovor account create\n");
    EXPECT_FALSE(std::filesystem::exists(data()));
}

TEST_F(Commands, SayWhatToDoWhereTheFolderIsNone)
{
    std::ofstream{data()} << "a file";

    const auto outcome = run({"migrate"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error, AllOf(StartsWith("hovor: cannot write to the folder " + data()), HasSubstr("--data")));
}

TEST_F(Commands, SayWhatToDoWhereTheDatabaseIsNone)
{
    std::filesystem::create_directory(data());
    std::ofstream{data() + "/hovor.db"} << std::string(8'192, 'x');

    const auto outcome = run({"agent", "list"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error, StartsWith("hovor: cannot use the database " + data() + "/hovor.db; check that "));
}

TEST_F(Commands, RefuseADatabaseThatIsNewerThanTheProgram)
{
    create_account("Acme", "ada@example.com");
    TemporaryDatabase::connect_to(Engine::sqlite, data() + "/hovor.db")()->execute(
        "INSERT INTO schema_migrations (number, name, sha256, applied_at) VALUES (9999, '9999_next', 'x', 0)");

    const auto outcome = run({"account", "list"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error, HasSubstr("the database is newer than this program: install the newer one"));
}

TEST_F(Commands, PlanAndMigrate)
{
    const auto plan = run({"migrate", "--plan"});
    EXPECT_THAT(plan.out, StartsWith("to do 0001_accounts\n"));
    EXPECT_FALSE(std::filesystem::exists(data()));

    EXPECT_THAT(run({"migrate"}).out, StartsWith("done  0001_accounts\n"));
    EXPECT_EQ(run({"migrate"}).out, "The database is up to date.\n");
}

TEST_F(Commands, SayThatPostgresCannotBeReachedWithoutThePassword)
{
    const auto outcome = run_program({"account", "list", "--database.url", "postgres://u:secret@127.0.0.1:1/db"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error,
                AllOf(StartsWith("hovor: cannot reach PostgreSQL; check that "), Not(HasSubstr("secret"))));
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
}

// "host=/tmp/x dbname=postgres user=hovor" as a URL.
std::string url_of(const PostgresServer& server)
{
    const auto conninfo = server.conninfo();
    const auto host = conninfo.substr(0, conninfo.find(' '));
    return "postgres://hovor@/postgres?" + host;
}

TEST(PostgresCommands, WorkOnTheDatabaseOfTheUrl)
{
    if (!is_available(Engine::postgres)) GTEST_SKIP() << "POSTGRESQL IS NOT CHECKED: HOVOR_TEST_WITHOUT_POSTGRES=1";
    const auto store = "HOVOR_DATABASE_URL=" + url_of(postgres_server());

    const auto made = run_program(
        {"account", "create", "--company", "Acme", "--name", "Ada", "--email", "a@example.com"}, "", {store});

    EXPECT_EQ(made.exit_code, 0) << made.error;
    EXPECT_THAT(run_program({"account", "list"}, "", {store}).out, HasSubstr("Acme"));
}

TEST(Config, IsShownAndCheckedByCommands)
{
    EXPECT_THAT(run_program({"config", "show", "--threads", "3"}).out,
                testing::ContainsRegex("threads +3 +0 +flag --threads\n"));
    EXPECT_EQ(run_program({"config", "check"}).out, "The configuration is fine.\n");
    EXPECT_EQ(run_program({"config", "check", "--listen", "127.0.0.1:1", "--listen", "127.0.0.1:2"}).exit_code, 0);
    EXPECT_THAT(
        run_program({"config", "show", "--limits.messages-per-minute", "7"}, "", {"HOVOR_LIMITS_MESSAGES_PER_MINUTE=8"})
            .out,
        testing::ContainsRegex("limits.messages_per_minute +7 +60 +flag"));
}

TEST(Config, ThatIsWrongKeepsEveryCommandFromStarting)
{
    for (const std::vector<std::string>& command : {std::vector<std::string>{"config", "show"},
                                                    {"config", "check"},
                                                    {"serve"},
                                                    {"account", "list"},
                                                    {"migrate"}}) {
        const auto outcome = run_program(command, "", {"HOVOR_THREADS=many"});
        EXPECT_EQ(outcome.exit_code, 2) << command.front();
        EXPECT_EQ(outcome.error, "hovor: threads (environment HOVOR_THREADS): must be a whole number from 0 to 256\n");
    }
}

TEST(Config, OfAFileIsNamedByAFlagOrTheEnvironment)
{
    const TemporaryFolder folder;
    const auto file = (folder.path() / "hovor.toml").string();
    std::ofstream{file} << "threads = 5\n";

    for (const auto& outcome : {run_program({"config", "show", "--config", file}),
                                run_program({"config", "show"}, "", {"HOVOR_CONFIG=" + file})}) {
        EXPECT_THAT(outcome.out, HasSubstr(file + ", line 1\n")) << outcome.error;
    }
    EXPECT_EQ(run_program({"config", "check", "--config", file + ".missing"}).exit_code, 2);
}

TEST(Config, ChecksTheCertificateThatItNames)
{
    const auto outcome = run_program({"config", "check", "--certificate", "/no/such.pem", "--key", "/no/such.key"});

    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.error, HasSubstr("/no/such.pem"));
}

TEST(Usage, ThatIsWrongIsToldAndEndsWithTwo)
{
    for (const std::vector<std::string>& args : {std::vector<std::string>{},
                                                 {"sevre"},
                                                 {"account"},
                                                 {"account", "create"},
                                                 {"serve", "--lisen", "x"},
                                                 {"serve", "--threads", "1", "--threads", "2"},
                                                 {"agent", "create", "--name", "a", "--email", "b", "--role", "c"}}) {
        const auto outcome = run_program(args);
        EXPECT_EQ(outcome.exit_code, 2) << testing::PrintToString(args);
        EXPECT_THAT(outcome.error, AllOf(StartsWith("hovor: "), HasSubstr("--help"))) << testing::PrintToString(args);
    }
}

TEST(Usage, IsExplainedByEveryCommandWithExamples)
{
    for (const std::vector<std::string>& command : std::initializer_list<std::vector<std::string>>{
             {"serve"},
             {"account"},
             {"account", "create"},
             {"account", "list"},
             {"agent"},
             {"agent", "create"},
             {"agent", "list"},
             {"agent", "set-password"},
             {"agent", "sign-in-link"},
             {"config"},
             {"config", "show"},
             {"config", "check"},
             {"migrate"},
             {"seed"},
             {"version"},
         }) {
        auto args = command;
        args.emplace_back("--help");
        const auto outcome = run_program(args);
        EXPECT_EQ(outcome.exit_code, 0);
        EXPECT_THAT(outcome.out, HasSubstr("Examples:\n  ")) << testing::PrintToString(command);
    }
    EXPECT_THAT(run_program({"--help"}).out, AllOf(HasSubstr("serve"), HasSubstr("Exit codes")));
}

TEST(Version, IsPrinted)
{
    EXPECT_THAT(run_program({"version"}).out, testing::MatchesRegex("hovor [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

}  // namespace
}  // namespace hovor::test
