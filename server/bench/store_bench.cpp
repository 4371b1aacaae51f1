// The store alone: messages a second, each durable before it is acknowledged, beside what SQLite does at
// best with the same rows. store_bench FOLDER [CONNINFO], where FOLDER is on the disk to be measured and
// CONNINFO names an empty PostgreSQL database on the same disk.

#include "app/store.hpp"
#include "base/allocator.hpp"
#include "base/random.hpp"
#include "storage/postgres/connection.hpp"
#include "storage/postgres/migrations.hpp"
#include "storage/sql/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <map>

namespace hovor {
namespace {

using Seconds = std::chrono::duration<double>;
using Steady = std::chrono::steady_clock;

constexpr int accounts = 32;
constexpr int conversations = 256;  // spread over the accounts
constexpr int rows_a_commit = 100;
constexpr int rounds = 3;
const std::vector<int> writer_counts = std::getenv("ONLY") ? std::vector<int>{256} : std::vector<int>{1, 16, 256};
constexpr Seconds warm_up{0.3};
constexpr Seconds measured{2};
const std::string text(100, 'x');

const std::vector<AccountId> account_ids = [] {
    std::vector<AccountId> ids;
    for (int i = 0; i < accounts; ++i) ids.emplace_back(random_id());
    return ids;
}();

const std::vector<ConversationId> conversation_ids = [] {
    std::vector<ConversationId> ids;
    for (int i = 0; i < conversations; ++i) ids.emplace_back(random_id());
    return ids;
}();

const AccountId& account_of(int writer)
{
    return account_ids[static_cast<std::size_t>(writer % accounts)];
}

const ConversationId& conversation_of(int writer)
{
    return conversation_ids[static_cast<std::size_t>(writer % conversations)];
}

class Silence final : public EventBus {
public:
    void publish(std::span<const LoggedEvent>) override {}
};

// How many a second, and the processor time of this process for each, in microseconds: of the two, what a
// busy machine hardly changes.
struct Measure {
    double rate;
    double cpu_us;
};

double cpu_us()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

// How often `step` runs.
template <class Step>
Measure measure(const Step& step)
{
    const auto begin = Steady::now();
    const auto cpu_before = cpu_us();
    double count = 0;
    while (Steady::now() - begin < measured) count += step();
    return {count / Seconds{Steady::now() - begin}.count(), (cpu_us() - cpu_before) / count};
}

Measure measure_syncs(const std::filesystem::path& folder)
{
    const auto path = folder / "sync";
    const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    const std::array<char, 4096> page{};
    const auto syncs = measure([&] { return ::write(file, page.data(), page.size()) > 0 && ::fdatasync(file) == 0; });
    ::close(file);
    return syncs;
}

constexpr std::string_view begin = "BEGIN IMMEDIATE";
constexpr std::string_view commit = "COMMIT";

// One row a message, with nothing but its rowid to find it by.
constexpr const char* plain_table = R"sql(
    CREATE TABLE plain (account_id TEXT, conversation_id TEXT, seq INTEGER, id TEXT, author TEXT, text TEXT,
                        created_at INTEGER)
)sql";
constexpr std::string_view insert_plain = R"sql(
    INSERT INTO plain (account_id, conversation_id, seq, id, author, text, created_at)
    VALUES ($1, $2, $3, $4, 'visitor', $5, $6)
)sql";

// The row of a message as this store keeps it, with its two keys.
constexpr std::string_view insert_stored = R"sql(
    INSERT INTO messages (account_id, event_seq, conversation_id, seq, previous_event_seq, jump_seq, jump_event_seq,
                          id, author, kind, text, created_at)
    VALUES ($1, $2, $3, $4, 0, 0, 0, $5, 'visitor', 'text', $6, $7)
)sql";

// Inserts rows in a loop that asks nothing and waits for nobody.
class Loop {
public:
    Loop(const std::filesystem::path& file, const std::vector<sql::Migration>& tables) : db_{file}
    {
        sql::migrate(db_, tables, SystemClock{});
    }

    template <class Insert>
    Measure measure_rows(const Insert& insert)
    {
        return measure([&] {
            db_.run(begin);
            for (int i = 0; i < rows_a_commit; ++i, ++count_) {
                const auto now = SystemClock{}.now();
                insert(db_, static_cast<int>(count_ % conversations), 1 + count_ / conversations, time_ordered_id(now),
                       to_milliseconds(now));
            }
            db_.run(commit);
            return rows_a_commit;
        });
    }

private:
    sqlite::Connection db_;
    std::int64_t count_ = 0;
};

void insert_plain_row(sql::Connection& db, int place, std::int64_t seq, const std::string& id, std::int64_t now)
{
    db.run(insert_plain, {account_of(place).str(), conversation_of(place).str(), seq, id, text, now});
}

void insert_stored_row(sql::Connection& db, int place, std::int64_t seq, const std::string& id, std::int64_t now)
{
    // As many messages of the account stand before it as of the conversations before this one.
    const std::int64_t event_seq = (seq - 1) * (conversations / accounts) + place / accounts + 1;
    db.run(insert_stored, {account_of(place).str(), event_seq, conversation_of(place).str(), seq, id, text, now});
}

// Writers who post one message after another until time is up.
class Load {
public:
    Load(const sql::Connect& connect, const std::vector<sql::Migration>& migrations, sql::Store::Size size)
    {
        sql::migrate(*connect(), migrations, clock_);
        store_.emplace(connect, size, bus_, clock_);
        boost::asio::co_spawn(context_, open(), boost::asio::detached);
        context_.run();
    }

    Measure measure_messages(int writers)
    {
        acknowledged_ = 0;
        posted_ = 0;
        const auto cpu_before = cpu_us();
        start_ = Steady::now();
        for (int i = 0; i < writers; ++i) boost::asio::co_spawn(context_, post(i), boost::asio::detached);
        context_.restart();
        context_.run();
        return {static_cast<double>(acknowledged_) / measured.count(),
                (cpu_us() - cpu_before) / static_cast<double>(posted_)};
    }

private:
    Task<void> open()
    {
        for (int i = 0; i < accounts; ++i) {
            const auto id = account_of(i);
            auto add = [id](Transaction& db) {
                return db.accounts().add({.id = id,
                                          .company = "Company",
                                          .chat_key = random_chat_key(),
                                          .greeting = "",
                                          .color = "",
                                          .created_at = {},
                                          .installed_at = {}});
            };
            require(co_await store_->open(id, std::move(add)));
        }
        for (int i = 0; i < conversations; ++i) {
            auto start = [i](Transaction& db) {
                return db.conversations().add(Conversation::start(conversation_of(i), VisitorId{random_id()}, {}));
            };
            require(co_await store_->write(account_of(i), std::move(start)));
        }
    }

    // What posting takes: has it been stored already, whose is the conversation, store it, and what it changes.
    static Result<Message> store_message(Transaction& db, const ConversationId& to, const MessageId& id, Timestamp now)
    {
        if (auto stored = db.messages().find(id)) return *std::move(stored);
        HOVOR_TRY(auto conversation, db.conversations().find(to));
        HOVOR_CHECK(conversation.prepare_to_write(conversation.snapshot().visitor, now));
        auto message =
            db.messages().add(conversation, {id, Author::visitor, std::nullopt, MessageKind::text, text, now});
        db.conversations().save(conversation);
        return message;
    }

    Task<void> post(int writer)
    {
        while (Steady::now() < start_ + warm_up + measured) {
            const auto now = clock_.now();
            const MessageId id{time_ordered_id(now)};
            auto work = [to = conversation_of(writer), id, now](Transaction& db) {
                return store_message(db, to, id, now);
            };
            Foresight foresight{.conversation = conversation_of(writer), .latest_of = {}, .message = id};
            require(co_await store_->write(account_of(writer), std::move(work), std::move(foresight)));
            ++posted_;
            const auto done = Steady::now();
            if (done > start_ + warm_up && done < start_ + warm_up + measured) ++acknowledged_;
        }
    }

    template <class Outcome>
    static void require(const Outcome& outcome)
    {
        if (outcome) return;
        std::fprintf(stderr, "%s\n", outcome.error().message().c_str());
        std::exit(1);
    }

    boost::asio::io_context context_{1};
    SystemClock clock_;
    Silence bus_;
    std::optional<sql::Store> store_;
    Steady::time_point start_;
    std::int64_t acknowledged_ = 0;
    std::int64_t posted_ = 0;  // warm-up included
};

// What was measured under each name, round after round.
class Table {
public:
    void add(const std::string& name, Measure seen)
    {
        if (!rates_.contains(name)) order_.push_back(name);
        rates_[name].push_back(seen.rate);
        cpu_us_[name].push_back(seen.cpu_us);
        std::fprintf(stderr, "%-56s %9.0f /s %8.1f us\n", name.c_str(), seen.rate, seen.cpu_us);
    }

    void print(const std::string& first_limit, const std::string& second_limit)
    {
        std::printf("\nmedians of %d rounds; as a part of [1] %s, [2] %s\n", rounds, first_limit.c_str(),
                    second_limit.c_str());
        std::printf("%-56s %12s %6s %6s %11s\n", "", "", "[1]", "[2]", "our CPU");
        for (const auto& name : order_) {
            const auto rate = median(rates_.at(name));
            std::printf("%-56s %9.0f /s %6.2f %6.2f %8.1f us\n", name.c_str(), rate,
                        rate / median(rates_.at(first_limit)), rate / median(rates_.at(second_limit)),
                        median(cpu_us_.at(name)));
        }
    }

private:
    static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }

    std::map<std::string, std::vector<double>> rates_;
    std::map<std::string, std::vector<double>> cpu_us_;
    std::vector<std::string> order_;
};

}  // namespace
}  // namespace hovor

int main(int count, char** arguments)
{
    using namespace hovor;
    keep_freed_memory();
    if (count < 2) return std::fprintf(stderr, "usage: store_bench FOLDER [CONNINFO]\n"), 2;
    const std::filesystem::path folder = std::filesystem::path{arguments[1]} / "store_bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);

    Loop plain{folder / "plain.db", {{1, "0001_plain", plain_table}}};
    Loop stored{folder / "stored.db", sqlite::migrations()};
    Load sqlite{sqlite::connect_to(folder / "store.db"), sqlite::migrations(), {.writers = 1, .readers = 1}};
    std::optional<Load> postgres;
    if (count > 2) {
        postgres.emplace(postgres::connect_to(arguments[2]), postgres::migrations(),
                         sql::Store::Size{.writers = 2, .readers = 1});
    }

    const std::string plain_name = "SQLite: one plain row, 100 to a commit";
    const std::string stored_name = "SQLite: one row of this store, 100 to a commit";
    Table table;
    for (int round = 0; round < rounds; ++round) {
        table.add("disk: 4 KiB and fdatasync", measure_syncs(folder));
        table.add(plain_name, plain.measure_rows(insert_plain_row));
        table.add(stored_name, stored.measure_rows(insert_stored_row));
        for (const int writers : writer_counts) {
            table.add("store on SQLite, writers: " + std::to_string(writers), sqlite.measure_messages(writers));
        }
        for (const int writers : writer_counts) {
            if (!postgres) break;
            table.add("store on PostgreSQL, writers: " + std::to_string(writers), postgres->measure_messages(writers));
        }
    }
    table.print(plain_name, stored_name);
    std::filesystem::remove_all(folder);
}
