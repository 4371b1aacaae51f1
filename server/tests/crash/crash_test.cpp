// What was acknowledged survives the death of the process, whenever it comes.

#include "tests/crash/oracle.hpp"
#include "tests/crash/workload.hpp"
#include "tests/databases.hpp"
#include "tests/run_task.hpp"
#include "tests/stubs.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>
#include <tuple>

namespace hovor::crash {
namespace {

using test::Engine;

// A child process that posts to the database, and the pipe on which it acknowledges.
class Poster {
public:
    Poster(Engine engine, const std::string& location)
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0) throw std::runtime_error{"no pipe"};
        const auto number = std::to_string(static_cast<int>(engine));
        child_ = ::fork();
        if (child_ == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::execl(HOVOR_CRASH_POSTER, "poster", number.c_str(), location.c_str(), nullptr);
            ::_exit(1);
        }
        ::close(pipe[1]);
        output_ = pipe[0];
    }

    ~Poster() { ::close(output_); }
    Poster(const Poster&) = delete;
    Poster& operator=(const Poster&) = delete;

    // Lets it post for a while, kills it, and yields the ids it acknowledged.
    std::vector<std::string> kill_after(std::chrono::microseconds time)
    {
        std::string output = read_some();  // the first acknowledgement: it is up
        std::jthread killer{[this, time] {
            std::this_thread::sleep_for(time);
            ::kill(child_, SIGKILL);
        }};
        for (auto more = read_some(); !more.empty(); more = read_some()) output += more;
        ::waitpid(child_, nullptr, 0);

        output.resize(output.rfind('\n') + 1);
        std::istringstream lines{output};
        std::vector<std::string> ids;
        for (std::string id; std::getline(lines, id);) ids.push_back(id);
        return ids;
    }

private:
    std::string read_some() const
    {
        std::array<char, 4096> buffer{};
        const auto size = ::read(output_, buffer.data(), buffer.size());
        return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
    }

    pid_t child_ = 0;
    int output_ = 0;
};

class CrashTest : public testing::TestWithParam<std::tuple<Engine, unsigned>> {
protected:
    void SetUp() override
    {
        if (!test::is_available(engine)) GTEST_SKIP() << "POSTGRESQL IS NOT CHECKED: HOVOR_TEST_WITHOUT_POSTGRES=1";
        if (engine == Engine::postgres) test::postgres_server(test::PostgresServer::Durability::full);
        database.emplace(engine);
        with_store([](Store& store) { ASSERT_TRUE(test::run(set_up(store))); });
    }

    void with_store(const std::function<void(sql::Store&)>& action)
    {
        test::RecordingBus bus;
        test::StoppedClock clock;
        sql::Store store{database->connect(), database->size(), bus, clock};
        action(store);
    }

    const Engine engine = std::get<Engine>(GetParam());
    std::mt19937 random{std::get<unsigned>(GetParam())};
    std::optional<test::TemporaryDatabase> database;
};

// Of two deaths each. HOVOR_CRASH_ROUNDS=250 makes 500 of them.
unsigned rounds()
{
    const auto* wanted = std::getenv("HOVOR_CRASH_ROUNDS");
    return wanted == nullptr ? 10U : static_cast<unsigned>(std::atoi(wanted));
}

std::string name_of(const testing::TestParamInfo<CrashTest::ParamType>& info)
{
    const auto& [engine, round] = info.param;
    return (engine == Engine::postgres ? "Postgres" : "Sqlite") + std::to_string(round);
}

INSTANTIATE_TEST_SUITE_P(Round, CrashTest,
                         testing::Combine(testing::Values(Engine::sqlite, Engine::postgres),
                                          testing::Range(0U, rounds())),
                         name_of);

TEST_P(CrashTest, LosesNothingAndGoesOn)
{
    std::vector<std::string> acknowledged;
    for (int life = 0; life < 2; ++life) {
        Poster poster{engine, database->location()};
        const auto more = poster.kill_after(std::chrono::microseconds{random() % 100'000});
        ASSERT_FALSE(more.empty());
        acknowledged.insert(acknowledged.end(), more.begin(), more.end());
        expect_sound(*database->connect()(), acknowledged);
    }

    with_store([](Store& store) { EXPECT_TRUE(test::run(post(store, 0, "still here"))); });
}

class PostgresRestart : public CrashTest {};

INSTANTIATE_TEST_SUITE_P(Round, PostgresRestart,
                         testing::Combine(testing::Values(Engine::postgres), testing::Range(0U, 3U)), name_of);

TEST_P(PostgresRestart, LosesNothingAndIsWaitedFor)
{
    test::RecordingBus bus;
    test::StoppedClock clock;
    std::vector<std::string> acknowledged;
    {
        sql::Store store{database->connect(), database->size(), bus, clock};
        std::atomic<bool> is_down = false;
        const std::jthread crashing{[&] {
            std::this_thread::sleep_for(std::chrono::microseconds{random() % 50'000});
            test::postgres_server().crash();
            is_down = true;
        }};
        bool is_up_again = false;
        for (int n = 0; !is_up_again || store.health() != Store::Health::ready; ++n) {
            const auto id = std::to_string(n);
            if (test::run(post(store, n, id))) {
                acknowledged.push_back(id);
            } else if (is_down.exchange(false)) {
                EXPECT_EQ(store.health(), Store::Health::unreachable);
                test::postgres_server().start();
                is_up_again = true;
            } else {
                std::this_thread::sleep_for(std::chrono::milliseconds{5});
            }
        }
        EXPECT_TRUE(test::run(post(store, 0, "afterwards")));
        acknowledged.emplace_back("afterwards");
    }

    const auto db = database->connect()();
    expect_sound(*db, acknowledged);
    expect_announced(*db, bus.take());
}

TEST_P(PostgresRestart, IsNoticedByEachConnectionAtItsNextStatement)
{
    const auto by_script = database->connect()();
    const auto by_statement = database->connect()();

    test::postgres_server().crash();
    test::postgres_server().start();

    EXPECT_THROW(by_script->execute("SELECT 1"), sql::Disconnected);
    EXPECT_THROW(by_statement->run("SELECT 1"), sql::Disconnected);
}

}  // namespace
}  // namespace hovor::crash
