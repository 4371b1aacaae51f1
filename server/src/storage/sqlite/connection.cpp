#include "storage/sqlite/connection.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <charconv>
#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace hovor::sqlite {
namespace {

// One writer has the whole file: there is no row to lock.
constexpr sql::Dialect sqlite_dialect{
    .name = "sqlite",
    .begin_write = "BEGIN IMMEDIATE",
    .begin_read = "BEGIN",
    .lock_log = "SELECT last_seq FROM logs WHERE account_id = $1",
    .lock_migrations = "SELECT 1",
    .version = "PRAGMA data_version",
    // Copies the whole log into the file, page by page and synced, and empties it.
    .settle = "PRAGMA wal_checkpoint(TRUNCATE)",
    .probe = "PRAGMA user_version = 1",
    .is_far = false,
};

// FULL: a commit is on the disk when it returns. NORMAL would lose the last ones with
// the power. The pages that are written over and over, an account's latest, stay in the
// cache (64 MiB) and in the log (32 MiB, see checkpoint) before they go to their place in the file.
constexpr const char* settings = R"sql(
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536;
    PRAGMA journal_size_limit = 67108864;
)sql";

class Row final : public sql::Row {
public:
    explicit Row(sqlite3_stmt* statement) : statement_{statement} {}

    bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }

    std::string_view text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

    std::string_view bytes(int column) const override
    {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

private:
    sqlite3_stmt* statement_;
};

constexpr int max_frames = 8192;  // of 4 KiB, in the write-ahead log

// After a commit: copies the log into the file once it is long. SQLite's own way of doing so keeps its
// failures to itself; here the commit reports them, though it is done.
int checkpoint(void*, sqlite3* handle, const char* name, int frames)
{
    if (frames < max_frames) return SQLITE_OK;
    const auto status = sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return status == SQLITE_BUSY ? SQLITE_OK : status;
}

// SQLite counts the memory it uses, under a lock that all connections share, unless it is told before it
// is first used.
void count_no_memory()
{
    static const int status = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (status != SQLITE_OK) throw std::runtime_error{"sqlite: was used before its settings were made"};
}

// The index of the write-ahead log is a file in shared memory: where a full disk has no block for a page of
// it, touching that page kills the process. So its blocks, for a log of 512 MiB, are taken beforehand; where
// the file system cannot do that, it is as if this was not called.
//
// The descriptor stays open as long as the process. POSIX drops all locks that a process has on a file when it
// closes any descriptor of it; without SQLite's lock on this one, the next process to open the database, such as
// `hovor agent list`, takes itself for the only one and truncates the index under the server's feet.
void allocate_shared_memory(sqlite3& handle)
{
    constexpr off_t size = 1 << 20;
    const std::string_view database = sqlite3_db_filename(&handle, "main");
    if (database.empty()) return;

    static std::mutex mutex;
    static std::set<std::pair<dev_t, ino_t>> allocated;
    const auto file = std::string{database} + "-shm";
    const std::scoped_lock lock{mutex};
    struct stat found {};
    if (::stat(file.c_str(), &found) != 0 || !allocated.emplace(found.st_dev, found.st_ino).second) return;
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor >= 0) ::fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, size);
}

// As errno has it; 0 if the system is not to blame. SQLite opens what it may not write once more, to read, and
// then knows only why that failed: so the folder is asked first.
int cause_of_failure(sqlite3& handle, const std::string& file)
{
    const int cause = sqlite3_system_errno(&handle);
    if (cause == 0 || file.empty()) return cause;
    const auto folder = std::filesystem::path{file}.parent_path();
    const bool is_locked = ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0 && errno != ENOENT;
    return is_locked ? errno : cause;
}

// Leaves a statement ready for its next use, whichever way it ended.
class Use {
public:
    explicit Use(sqlite3_stmt* statement) : statement_{statement} {}
    ~Use() { sqlite3_reset(statement_); }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

private:
    sqlite3_stmt* statement_;
};

int bind(sqlite3_stmt* statement, int place, const sql::Value& value)
{
    // Texts and bytes are not copied: they outlive the statement's run. Of an empty one the address may
    // be null, which would mean NULL.
    const auto start_of = [](std::string_view view) { return view.data() == nullptr ? "" : view.data(); };
    if (const auto* number = std::get_if<std::int64_t>(&value)) return sqlite3_bind_int64(statement, place, *number);
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        return sqlite3_bind_text64(statement, place, start_of(*text), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    if (const auto* bytes = std::get_if<sql::Bytes>(&value)) {
        return sqlite3_bind_blob64(statement, place, start_of(bytes->view), bytes->view.size(), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, place);
}

// places[0] is where $1 is, and so on.
std::vector<int> places_of(sqlite3_stmt* statement)
{
    std::vector<int> places(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)));
    for (int place = 1; place <= std::ssize(places); ++place) {
        const std::string_view name = sqlite3_bind_parameter_name(statement, place);
        std::size_t number = 0;
        std::from_chars(name.data() + 1, name.data() + name.size(), number);
        places.at(number - 1) = place;
    }
    return places;
}

}  // namespace

const sql::Dialect& Connection::dialect() const noexcept
{
    return sqlite_dialect;
}

Connection::Connection(const std::string& file)
{
    count_no_memory();
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    sqlite3* handle = nullptr;
    const auto status = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    check(status, file);
    if (sqlite3_db_readonly(handle, "main") == 1) throw sql::DiskFailed{"sqlite: " + file + ": may not be written"};
    check(sqlite3_exec(handle, settings, nullptr, nullptr, nullptr), file);
    sqlite3_wal_hook(handle, checkpoint, nullptr);
    allocate_shared_memory(*handle);
}

std::int64_t Connection::run(std::string_view sql, sql::Values values, const TakeRow& take)
{
    const auto& [prepared, places] = prepare(sql);
    auto* statement = prepared.get();
    const Use use{statement};
    for (std::size_t i = 0; i < values.size(); ++i) check(bind(statement, places.at(i), values[i]));

    const Row row{statement};
    for (;;) {
        const auto status = sqlite3_step(statement);
        if (status == SQLITE_DONE) return sqlite3_changes64(handle_.get());
        if (status != SQLITE_ROW) check(status);
        take(row);
    }
}

void Connection::execute(const std::string& script)
{
    check(sqlite3_exec(handle_.get(), script.c_str(), nullptr, nullptr, nullptr));
}

const Prepared& Connection::prepare(std::string_view sql)
{
    const auto known = prepared_.find(sql.data());
    if (known != prepared_.end()) return known->second;

    sqlite3_stmt* statement = nullptr;
    const auto size = static_cast<int>(sql.size());
    check(sqlite3_prepare_v3(handle_.get(), sql.data(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    Prepared prepared;
    prepared.statement.reset(statement);
    prepared.places = places_of(statement);
    return prepared_.emplace(sql.data(), std::move(prepared)).first->second;
}

void Connection::check(int status, const std::string& file) const
{
    if (status == SQLITE_OK) return;
    auto message = "sqlite: " + (file.empty() ? "" : file + ": ") + sqlite3_errmsg(handle_.get());
    if (const int cause = cause_of_failure(*handle_, file)) message += ": " + std::generic_category().message(cause);
    const int extended = sqlite3_extended_errcode(handle_.get());
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) throw sql::Duplicate{message};
    switch (status & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw sql::Conflict{message};
        case SQLITE_FULL: throw sql::DiskFull{message};
        case SQLITE_CANTOPEN:
        case SQLITE_CORRUPT:
        case SQLITE_IOERR:
        case SQLITE_NOTADB:
        case SQLITE_READONLY: throw sql::DiskFailed{message};
        default: throw std::runtime_error{message};
    }
}

}  // namespace hovor::sqlite
