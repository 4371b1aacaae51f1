// An account that holds many messages: how fast they are made searchable, and how long it takes to find some of them.
// search_bench FOLDER [MESSAGES [CONNINFO]], where FOLDER is on the disk to be measured, and CONNINFO leads to an empty
// database of PostgreSQL that is measured instead. Each tenth as many conversations.

#include "app/contact_book.hpp"
#include "app/inbox.hpp"
#include "app/search.hpp"
#include "base/allocator.hpp"
#include "domain/words.hpp"
#include "seed/seeder.hpp"
#include "storage/postgres/connection.hpp"
#include "storage/postgres/migrations.hpp"
#include "storage/postgres/search_tables.hpp"
#include "storage/sql/indexer.hpp"
#include "storage/sql/searchers.hpp"
#include "storage/sql/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"
#include "storage/sqlite/search_file.hpp"
#include "storage/sqlite/search_tables.hpp"
#include "tests/run_task.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace hovor {
namespace {

using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int searches = 1'000;  // of each kind
constexpr int page = 20;
constexpr int pages = 200;
constexpr double mebibyte = 1 << 20;
const AccountId account{"account"};
const AgentId reader{"a"};

using Texts = std::vector<std::vector<std::string>>;  // their words

template <class T>
T require(Result<T> outcome)
{
    if (!outcome) {
        std::fprintf(stderr, "%s\n", outcome.error().message().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return *std::move(outcome);
}

Milliseconds time_of(const std::function<void()>& action)
{
    const auto begin = Steady::now();
    action();
    return Steady::now() - begin;
}

void show(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100], times.back());
}

template <class Action>
void measure(const char* what, int count, const Action& action)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) times.push_back(time_of([&] { action(i); }).count());
    show(what, std::move(times));
}

// With what is not yet copied to its place.
double bytes_of(const std::filesystem::path& file)
{
    const auto log = file.string() + "-wal";
    const auto waiting = std::filesystem::exists(log) ? std::filesystem::file_size(log) : 0;
    return static_cast<double>(std::filesystem::file_size(file) + waiting);
}

// One of our databases, empty, and its index.
struct Site {
    std::unique_ptr<const sql::SearchTables> tables;
    sql::Connect data;
    sql::Searchers::Places places;
    std::function<double()> data_bytes;
    std::function<double()> index_bytes;
};

Site open_sqlite(const std::filesystem::path& folder)
{
    const auto data = folder / "hovor.db";
    const auto words = folder / "search.db";
    const auto connect = sqlite::connect_to(data);
    sql::migrate(*connect(), sqlite::migrations(), SystemClock{});
    sqlite::prepare_search_file(words);
    return {.tables = std::make_unique<sqlite::SearchTables>(),
            .data = connect,
            .places = {.data = sqlite::with_small_cache(connect), .index = sqlite::connect_to_search_file(words)},
            .data_bytes = [data] { return bytes_of(data); },
            .index_bytes = [words] { return bytes_of(words); }};
}

constexpr std::string_view select_data_bytes = "SELECT pg_database_size(current_database())";

constexpr std::string_view select_index_bytes = R"sql(
    SELECT CAST(sum(pg_total_relation_size(relid)) AS BIGINT) FROM pg_statio_user_tables
    WHERE relname IN ('search_accounts', 'search_days', 'message_words', 'visitor_words')
)sql";

Site open_postgres(const std::string& conninfo)
{
    const auto connect = postgres::connect_to(conninfo);
    sql::migrate(*connect(), postgres::migrations(), SystemClock{});
    const auto bytes = [connect](std::string_view select) {
        return static_cast<double>(connect()->one(select, {}, sql::first_integer).value());
    };
    return {.tables = std::make_unique<postgres::SearchTables>(),
            .data = connect,
            .places = {.data = connect, .index = connect},
            .data_bytes = [bytes] { return bytes(select_data_bytes); },
            .index_bytes = [bytes] { return bytes(select_index_bytes); }};
}

class Silence final : public EventBus {
public:
    void publish(std::span<const LoggedEvent>) override {}
};

class Trial {
public:
    explicit Trial(Site site) : site_{std::move(site)} { store_.emplace(site_.data, sql::Store::Size{}, bus_, clock_); }

    void fill(std::size_t messages)
    {
        require(test::run(store_->open(account, [now = clock_.now()](Transaction& db) -> Result<void> {
            HOVOR_CHECK(db.accounts().add({.id = account,
                                           .company = "Company",
                                           .chat_key = "key",
                                           .greeting = "",
                                           .color = "",
                                           .created_at = now,
                                           .installed_at = {}}));
            return db.agents().add({.id = reader,
                                    .name = "Reader",
                                    .email = "reader@example.com",
                                    .role = Role::owner,
                                    .job_title = "",
                                    .motto = "",
                                    .photo = {},
                                    .is_active = true,
                                    .is_available = true,
                                    .created_at = now},
                                   "");
        })));
        seed::Seeder seeder{*store_, account, {AgentId{"a"}, AgentId{"b"}, AgentId{"c"}}, 1};
        const seed::Amount amount{.conversations = messages / 10, .messages = messages};
        const auto time = time_of([&] { require(test::run(seeder.fill(amount, clock_.now(), [](std::size_t) {}))); });
        std::printf("%zu messages stored in %.1f s, %.0f MiB\n", messages, time.count() / 1000,
                    site_.data_bytes() / mebibyte);
    }

    void make_searchable()
    {
        sql::Indexer indexer{site_.places.data, site_.places.index, *site_.tables};
        const auto time = time_of([&] {
            while (indexer.step()) {
            }
        });
        std::printf("made searchable in %.1f s, %.0f MiB\n", time.count() / 1000, site_.index_bytes() / mebibyte);
    }

    void measure_searches()
    {
        sql::Searchers searchers{site_.places, *site_.tables, 2};
        Search search{searchers, clock_};
        const auto words = words_of_messages();
        std::size_t found = 0;
        const auto find = [&](const std::string& query) {
            found += require(test::run(search.messages(account, reader, query, {.limit = page}))).messages.size();
        };
        seed::Dice dice{7};
        measure("two words of one message", searches, [&](int) {
            const auto& one = words[dice.below(words.size())];
            find(one[dice.below(one.size())] + ' ' + one[dice.below(one.size())]);
        });
        measure("two words of different messages", searches, [&](int) {
            const auto& one = words[dice.below(words.size())];
            const auto& other = words[dice.below(words.size())];
            find(one[dice.below(one.size())] + ' ' + other[dice.below(other.size())]);
        });
        measure("two beginnings of a letter or two", searches, [&](int i) {
            const auto& one = words[dice.below(words.size())];
            find(one.front().substr(0, 1) + ' ' + one.back().substr(0, static_cast<std::size_t>(1 + i % 2)));
        });
        measure("visitors by the beginning of a name", searches, [&](int) {
            const auto& one = words[dice.below(words.size())];
            found += require(test::run(search.visitors(account, reader, one.front().substr(0, 2), page))).size();
        });
        std::printf("%zu found\n", found);
    }

    void measure_lists()
    {
        Inbox inbox{*store_};
        ContactBook contacts{*store_, clock_};
        measure("snapshot for a dashboard", 20, [&](int) { require(test::run(inbox.snapshot(account, reader))); });
        std::int64_t before = INT64_MAX;
        measure("page of 50 conversations", pages, [&](int) {
            before = require(test::run(inbox.list(account, reader, std::nullopt, before, 50))).next.value_or(INT64_MAX);
        });
        std::optional<std::string> cursor;
        measure("page of 50 contacts", pages,
                [&](int) { cursor = require(test::run(contacts.list(account, reader, cursor, 50))).next; });
    }

private:
    // Of messages throughout the log, those that have two words at least.
    Texts words_of_messages()
    {
        return require(test::run(store_->read(account, [](const Transaction& db) -> Result<Texts> {
            Texts all;
            const auto last = db.events().extent().last;
            for (std::int64_t seq = 0; seq < last; seq += std::max<std::int64_t>(1, last / 2'000)) {
                for (const auto& event : db.events().after(seq, 5)) {
                    const auto* posted = std::get_if<MessagePosted>(&event.event);
                    if (posted == nullptr) continue;
                    std::vector<std::string> words;
                    for (auto& word : words_of(posted->message.draft.text)) words.push_back(std::move(word.folded));
                    if (words.size() >= 2) all.push_back(std::move(words));
                }
            }
            return all;
        })));
    }

    const Site site_;
    Silence bus_;
    SystemClock clock_;
    std::optional<sql::Store> store_;
};

}  // namespace
}  // namespace hovor

int main(int argc, char** argv)
{
    hovor::keep_freed_memory();
    if (argc < 2) return 2;
    const auto folder = std::filesystem::path{argv[1]} / "search";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);

    hovor::Trial trial{argc > 3 ? hovor::open_postgres(argv[3]) : hovor::open_sqlite(folder)};
    trial.fill(argc > 2 ? static_cast<std::size_t>(std::atoll(argv[2])) : 1'000'000);
    trial.make_searchable();
    trial.measure_searches();
    trial.measure_lists();
    std::filesystem::remove_all(folder);
}
