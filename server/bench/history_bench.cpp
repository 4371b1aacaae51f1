// A store that holds many messages: how long it takes to start, after it was closed and after it was killed,
// and to show the end of a conversation. history_bench FOLDER [MESSAGES], where FOLDER is on the disk to be
// measured.

#include "base/allocator.hpp"
#include "base/random.hpp"
#include "storage/sql/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"
#include "storage/sqlite/reserve.hpp"
#include "tests/run_task.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>

namespace hovor {
namespace {

using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int accounts = 20;
constexpr int conversations = 100;  // of each account; what is written to them mixes in its log
constexpr int messages_a_work = 1000;
constexpr int messages_before_death = 10'000;
constexpr int page = 50;
constexpr int reads = 5000;
constexpr int starts = 5;
const std::string text(100, 'x');

AccountId account_of(int place)
{
    return AccountId{"account-" + std::to_string(place)};
}

ConversationId conversation_of(int place)
{
    return ConversationId{"conversation-" + std::to_string(place)};
}

Result<void> open_account(Transaction& db, const AccountId& id)
{
    HOVOR_CHECK(db.accounts().add({.id = id,
                                   .company = "Company",
                                   .chat_key = random_chat_key(),
                                   .greeting = "",
                                   .color = "",
                                   .created_at = {},
                                   .installed_at = {}}));
    for (int i = 0; i < conversations; ++i) {
        HOVOR_CHECK(db.conversations().add(Conversation::start(conversation_of(i), VisitorId{random_id()}, {})));
    }
    return {};
}

Result<void> write_messages(Transaction& db, unsigned seed)
{
    std::mt19937 random{seed};
    std::vector<Conversation> all;
    for (int i = 0; i < conversations; ++i) {
        HOVOR_TRY(auto one, db.conversations().find(conversation_of(i)));
        all.push_back(std::move(one));
    }
    for (int i = 0; i < messages_a_work; ++i) {
        const auto now = SystemClock{}.now();
        db.messages().add(all[random() % all.size()], {MessageId{time_ordered_id(now)}, Author::visitor, std::nullopt,
                                                       MessageKind::text, text, now});
    }
    for (const auto& one : all) db.conversations().save(one);
    return {};
}

class Silence final : public EventBus {
public:
    void publish(std::span<const LoggedEvent>) override {}
};

// As the program opens it.
class OpenStore {
public:
    explicit OpenStore(const std::filesystem::path& folder)
    {
        const auto connect = sqlite::connect_to(folder / "hovor.db");
        sql::migrate(*connect(), sqlite::migrations(), clock_);
        store_.emplace(connect, sql::Store::Size{}, bus_, clock_, std::make_unique<sqlite::Reserve>(folder));
    }

    Store& store() { return *store_; }

    std::size_t read_last_page(int account, int conversation)
    {
        auto read = [id = conversation_of(conversation)](const Transaction& db) -> Result<std::size_t> {
            HOVOR_TRY(const auto found, db.conversations().find(id));
            return db.messages().before(found, found.snapshot().last_seq + 1, page).size();
        };
        return require(test::run(store_->read(account_of(account), std::move(read))));
    }

    void write(int count)
    {
        for (int done = 0; done < count; done += messages_a_work) {
            const auto work_number = static_cast<unsigned>(done / messages_a_work);
            auto work = [work_number](Transaction& db) { return write_messages(db, work_number); };
            const auto account = account_of(static_cast<int>(work_number) % accounts);
            require_done(test::run(store_->write(account, std::move(work))));
        }
    }

    void open_accounts()
    {
        for (int i = 0; i < accounts; ++i) {
            auto work = [id = account_of(i)](Transaction& db) { return open_account(db, id); };
            require_done(test::run(store_->open(account_of(i), std::move(work))));
        }
    }

private:
    template <class T>
    static T require(Result<T> outcome)
    {
        require_done(outcome);
        return *std::move(outcome);
    }

    template <class T>
    static void require_done(const Result<T>& outcome)
    {
        if (outcome) return;
        std::fprintf(stderr, "%s\n", outcome.error().message().c_str());
        std::exit(1);
    }

    Silence bus_;
    SystemClock clock_;
    std::optional<sql::Store> store_;
};

Milliseconds time_of(const std::function<void()>& action)
{
    const auto begin = Steady::now();
    action();
    return Steady::now() - begin;
}

// In a process of its own, as a program that was started or killed.
void run_in_child(const std::function<void()>& action)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        action();
        std::fflush(nullptr);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool is_done = WIFEXITED(status) ? WEXITSTATUS(status) == 0 : WTERMSIG(status) == SIGKILL;
    if (!is_done) std::exit(1);
}

void build(const std::filesystem::path& folder, int messages)
{
    OpenStore open{folder};
    open.open_accounts();
    const auto time = time_of([&] { open.write(messages); });
    std::printf("%d messages written in %.1f s\n", messages, time.count() / 1000);
}

void write_and_die(const std::filesystem::path& folder)
{
    OpenStore open{folder};
    open.write(messages_before_death);
    ::raise(SIGKILL);
}

// To the first answer.
void start(const std::filesystem::path& folder, const char* how)
{
    std::optional<OpenStore> open;
    const auto time = time_of([&] {
        open.emplace(folder);
        open->read_last_page(0, 0);
    });
    std::printf("start, %s: %.1f ms\n", how, time.count());
}

void read_pages(const std::filesystem::path& folder)
{
    OpenStore open{folder};
    std::mt19937 random{1};
    std::vector<double> times;
    for (int i = 0; i < reads; ++i) {
        const auto account = static_cast<int>(random() % accounts);
        const auto conversation = static_cast<int>(random() % conversations);
        times.push_back(time_of([&] { open.read_last_page(account, conversation); }).count());
    }
    std::ranges::sort(times);
    std::printf("last %d messages, %d reads: p50 %.2f ms, p99 %.2f ms, most %.2f ms\n", page, reads,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

}  // namespace
}  // namespace hovor

int main(int count, char** arguments)
{
    using namespace hovor;
    keep_freed_memory();
    if (count < 2) return std::fprintf(stderr, "usage: history_bench FOLDER [MESSAGES]\n"), 2;
    const auto folder = std::filesystem::path{arguments[1]} / "history_bench";
    const int messages = count > 2 ? std::atoi(arguments[2]) : 1'000'000;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);

    run_in_child([&] { build(folder, messages); });
    std::printf("%.0f MiB\n", static_cast<double>(std::filesystem::file_size(folder / "hovor.db")) / (1 << 20));
    for (int i = 0; i < starts; ++i) run_in_child([&] { start(folder, "after it was closed"); });
    for (int i = 0; i < starts; ++i) {
        run_in_child([&] { write_and_die(folder); });
        run_in_child([&] { start(folder, "after it was killed"); });
    }
    run_in_child([&] { read_pages(folder); });
    std::filesystem::remove_all(folder);
}
