// Whoever fills the search index may die at any moment: it goes on where it was, and misses and doubles nothing.

#include "storage/sql/search_progress.hpp"
#include "tests/crash/workload.hpp"
#include "tests/run_task.hpp"
#include "tests/search_place.hpp"
#include "tests/stubs.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <set>
#include <thread>

namespace hovor::crash {
namespace {

using test::Engine;

constexpr int message_count = 5 * sql::Indexer::max_events;
constexpr int most_deaths = 20;
constexpr std::chrono::microseconds longest_life{100'000};  // time for some batches

Result<void> fill(Transaction& db)
{
    HOVOR_TRY(auto found, db.conversations().find(conversation));
    for (int i = 0; i < message_count; ++i) {
        db.messages().add(found, {.id = MessageId{"m" + std::to_string(i)},
                                  .author = Author::visitor,
                                  .agent = std::nullopt,
                                  .kind = MessageKind::text,
                                  .text = "order " + std::to_string(i),
                                  .created_at = {}});
    }
    db.conversations().save(found);
    return {};
}

class Indexing : public testing::Test {
protected:
    Indexing()
    {
        test::RecordingBus bus;
        const test::StoppedClock clock;
        sql::Store store{database.connect(), database.size(), bus, clock};
        EXPECT_TRUE(test::run(set_up(store)));
        EXPECT_TRUE(test::run(store.write(account_of(0), [](Transaction& db) { return fill(db); })));
    }

    // In a process of its own, where it dies after so long unless it is done before. Whether it was killed.
    bool dies_after(std::chrono::microseconds time) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto indexer = place.open_indexer();
            while (indexer->step()) {
            }
            ::_exit(0);
        }
        std::this_thread::sleep_for(time);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
        return WIFSIGNALED(status);
    }

    std::vector<std::int64_t> found() const
    {
        const auto index = place.index()();
        const auto progress = sql::find_progress(*index, account_of(0)).value();
        const auto prefix = sql::token_prefix(progress.number, 0);
        const sql::SearchTables::AllOf order{{sql::token_of(prefix, {SearchTerm::Kind::word, "order"})}};
        return place.tables().find_messages(*index, {progress.number, 0}, order, {}, 2 * message_count);
    }

    const test::TemporaryDatabase database{Engine::sqlite};
    const test::SearchPlace place{Engine::sqlite, database};
};

TEST_F(Indexing, GoesOnAfterEachDeath)
{
    std::mt19937 random{std::random_device{}()};
    int deaths = 0;
    while (deaths < most_deaths && dies_after(longest_life * (random() % 100) / 100)) ++deaths;

    const auto indexer = place.open_indexer();
    while (indexer->step()) {
    }
    const auto seqs = found();
    EXPECT_EQ(std::ssize(seqs), message_count) << "after " << deaths << " deaths";
    EXPECT_EQ(std::set(seqs.begin(), seqs.end()).size(), seqs.size());
}

}  // namespace
}  // namespace hovor::crash
