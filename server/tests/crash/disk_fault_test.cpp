// A disk that fails: nothing is acknowledged that is not stored, the store says so and only reads, and goes
// on once the disk is well.

#include "storage/sql/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"
#include "storage/sqlite/reserve.hpp"
#include "tests/crash/faulty_disk.hpp"
#include "tests/crash/oracle.hpp"
#include "tests/crash/workload.hpp"
#include "tests/run_task.hpp"
#include "tests/stubs.hpp"
#include "tests/temporary_folder.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <thread>

namespace hovor::crash {
namespace {

using Call = FaultyDisk::Call;
using Health = Store::Health;

constexpr int forever = 1'000'000;
constexpr int message_count = 12;
constexpr std::chrono::seconds patience{20};

class DiskFault : public testing::Test {
protected:
    void open(std::unique_ptr<sql::Reserve> reserve = nullptr)
    {
        store.reset();
        folder.emplace();
        disk.reset();
        bus.take();
        acknowledged.clear();
        sql::migrate(*connect()(), sqlite::migrations(), clock);
        store.emplace(connect(), sql::Store::Size{}, bus, clock, std::move(reserve));
        ASSERT_TRUE(test::run(set_up(*store)));
    }

    sql::Connect connect() const { return sqlite::connect_to(FaultyDisk::uri(folder->path() / "hovor.db")); }

    Result<Message> post_one(const std::string& id)
    {
        auto posted = test::run(post(*store, static_cast<int>(acknowledged.size()), id));
        if (posted) acknowledged.push_back(id);
        return posted;
    }

    // Posts a few messages, each again until it is acknowledged or the store has failed for good.
    void post_some()
    {
        for (int i = 0; i < message_count; ++i) (void)post_one(prefix + std::to_string(i));
    }

    void await_health(Health health) const
    {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        while (store->health() != health && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
        }
        ASSERT_EQ(store->health(), health) << store->trouble();
    }

    void expect_all_well()
    {
        disk.heal();
        await_health(Health::ready);
        EXPECT_EQ(store->trouble(), "");
        EXPECT_TRUE(post_one("afterwards"));
        store.reset();
        const auto db = connect()();
        expect_sound(*db, acknowledged);
        expect_announced(*db, bus.take());

        std::mt19937 random{7};
        const test::TemporaryFolder after;
        disk.lose_power(after.path(), random);
        sqlite::Connection survivor{after.path() / "hovor.db"};
        expect_sound(survivor, acknowledged);
    }

    // Lets the N-th such call fail, for each N that the workload comes to.
    void fail_each(Call call, int status, int count)
    {
        for (int n = 0;; ++n) {
            SCOPED_TRACE("call " + std::to_string(n));
            open();
            disk.plan({call, n, count, status});
            post_some();
            if (!disk.has_failed()) break;
            expect_all_well();
            ASSERT_LT(n, 500);
            if (HasFailure()) break;
            last_failed = n;
        }
    }

    FaultyDisk& disk = FaultyDisk::instance();
    test::StoppedClock clock;
    test::RecordingBus bus;
    std::optional<test::TemporaryFolder> folder;
    std::optional<sql::Store> store;
    std::vector<std::string> acknowledged;
    std::string prefix = "m";
    int last_failed = 0;
};

TEST_F(DiskFault, OfOneWriteIsSurvived)
{
    fail_each(Call::write, SQLITE_IOERR_WRITE, 1);
    EXPECT_GT(last_failed, message_count);
}

TEST_F(DiskFault, OfOneSyncIsSurvived)
{
    fail_each(Call::sync, SQLITE_IOERR_FSYNC, 1);
    EXPECT_GE(last_failed, message_count - 1);
}

TEST_F(DiskFault, OfThreeSyncsIsSurvived)
{
    fail_each(Call::sync, SQLITE_IOERR_FSYNC, 3);
    EXPECT_GE(last_failed, message_count - 1);
}

TEST_F(DiskFault, OfSharedMemoryIsSurvived)
{
    fail_each(Call::share, SQLITE_IOERR_SHMMAP, 1);
}

TEST_F(DiskFault, OfRoomForAMomentIsSurvived)
{
    fail_each(Call::write, SQLITE_FULL, 1);
    EXPECT_GT(last_failed, message_count);
}

TEST_F(DiskFault, LeavesTheStoreReadOnlyWhileItLasts)
{
    open();
    ASSERT_TRUE(post_one("before"));
    disk.plan({Call::sync, 0, forever, SQLITE_IOERR_FSYNC});

    const auto refused = post_one("during");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code(), ErrorCode::unavailable);
    EXPECT_EQ(store->health(), Health::read_only);
    EXPECT_NE(store->trouble(), "");
    const auto found = test::run(store->read(account_of(0), [](const Transaction& db) -> Result<bool> {
        return db.messages().find(MessageId{"before"}).has_value();
    }));
    ASSERT_TRUE(found) << found.error();
    EXPECT_TRUE(*found);
    EXPECT_EQ(post_one("still").error().code(), ErrorCode::unavailable);
    expect_all_well();
}

// A reserve on the faulty disk: giving it up lets the files grow by so much.
class QuotaReserve final : public sql::Reserve {
public:
    QuotaReserve(std::int64_t quota, std::int64_t size) : quota_{quota}, size_{size} {}

    bool fill() override
    {
        if (!is_full_) FaultyDisk::instance().limit(quota_);
        return is_full_ = true;
    }

    void give_up() override
    {
        FaultyDisk::instance().limit(quota_ + size_);
        is_full_ = false;
    }

private:
    std::int64_t quota_;
    std::int64_t size_;
    bool is_full_ = false;
};

TEST_F(DiskFault, OfRoomIsToldAndOverOnceThereIsSome)
{
    open();
    auto size = std::int64_t{0};
    for (const auto& file : std::filesystem::directory_iterator{folder->path()}) {
        if (!file.path().string().ends_with("-shm")) size += static_cast<std::int64_t>(file.file_size());
    }
    disk.limit(size + 100'000);

    Result<Message> posted = post_one("first");
    for (int i = 0; posted && i < 1000; ++i) posted = post_one("m" + std::to_string(i));

    ASSERT_FALSE(posted);
    EXPECT_EQ(posted.error().code(), ErrorCode::unavailable);
    EXPECT_EQ(store->health(), Health::read_only);
    EXPECT_NE(store->trouble().find("full"), std::string::npos) << store->trouble();
    expect_all_well();
}

TEST(Reserve, TakesRoomAndGivesItBack)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / sqlite::Reserve::file_name;
    sqlite::Reserve reserve{folder.path()};

    EXPECT_TRUE(reserve.fill());
    EXPECT_EQ(std::filesystem::file_size(file), static_cast<std::uintmax_t>(sqlite::Reserve::size));
    EXPECT_TRUE(reserve.fill());

    reserve.give_up();
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Reserve, SaysThatThereIsNoRoom)
{
    EXPECT_FALSE(sqlite::Reserve{"/no/such/folder"}.fill());
}

}  // namespace
}  // namespace hovor::crash
