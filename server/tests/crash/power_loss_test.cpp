// What was acknowledged is on the disk when the power goes, at whatever moment.

#include "storage/sql/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"
#include "tests/crash/faulty_disk.hpp"
#include "tests/crash/oracle.hpp"
#include "tests/crash/workload.hpp"
#include "tests/run_task.hpp"
#include "tests/stubs.hpp"
#include "tests/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace hovor::crash {
namespace {

constexpr int losses = 200;
constexpr int writers = 8;

// What has been acknowledged so far.
class Acknowledged {
public:
    void add(std::string id)
    {
        const std::lock_guard lock{mutex_};
        ids_.push_back(std::move(id));
    }

    std::vector<std::string> ids() const
    {
        const std::lock_guard lock{mutex_};
        return ids_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> ids_;
};

Task<Result<void>> post_until(Store& store, const std::atomic<bool>& is_over, int writer, Acknowledged& acknowledged)
{
    for (int n = 0; !is_over; ++n) {
        const auto id = std::to_string(writer) + "-" + std::to_string(n);
        HOVOR_CO_CHECK(co_await post(store, writer, id));
        acknowledged.add(id);
    }
    co_return Result<void>{};
}

TEST(PowerLoss, TakesNothingThatWasAcknowledged)
{
    std::mt19937 random{200};
    auto& disk = FaultyDisk::instance();
    std::size_t checked = 0;
    for (int loss = 0; loss < losses; ++loss) {
        const test::TemporaryFolder before;
        const test::TemporaryFolder after;
        disk.reset();
        test::RecordingBus bus;
        test::StoppedClock clock;
        const auto connect = sqlite::connect_to(FaultyDisk::uri(before.path() / "hovor.db"));
        sql::migrate(*connect(), sqlite::migrations(), clock);
        Acknowledged acknowledged;
        std::vector<std::string> safe;
        {
            sql::Store store{connect, {}, bus, clock};
            ASSERT_TRUE(test::run(set_up(store)));
            std::atomic<bool> is_over = false;
            const std::jthread breaking{[&] {
                std::this_thread::sleep_for(std::chrono::microseconds{random() % 20'000});
                safe = acknowledged.ids();  // before the power goes
                disk.lose_power(after.path(), random);
                is_over = true;
            }};
            std::vector<Task<Result<void>>> tasks;
            for (int i = 0; i < writers; ++i) tasks.push_back(post_until(store, is_over, i, acknowledged));
            for (const auto& done : test::run_all(std::move(tasks))) EXPECT_TRUE(done) << done.error();
        }

        sqlite::Connection survivor{after.path() / "hovor.db"};
        expect_sound(survivor, safe);
        checked += safe.size();
        if (HasFailure()) FAIL() << "after loss " << loss;
    }
    EXPECT_GT(checked, static_cast<std::size_t>(losses));
}

}  // namespace
}  // namespace hovor::crash
