#include "storage/postgres/connection.hpp"

#include <boost/endian/conversion.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <exception>
#include <utility>

// Statements travel in libpq's pipeline mode (PostgreSQL's manual, 34.5): what is sent is not waited for before
// somebody needs an answer. After a failure the server skips what follows, up to the point where it is waited.
//
// Values travel in PostgreSQL's binary form both ways: a text is its bytes, a bigint
// its eight bytes with the highest first. Nothing is printed or parsed.
namespace hovor::postgres {
namespace {

// Read committed is enough for a writer, since it holds the lock on the account's log before it reads
// anything of it.
constexpr sql::Dialect postgres_dialect{
    .name = "postgres",
    .begin_write = "BEGIN",
    .begin_read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    .lock_log = "SELECT last_seq FROM logs WHERE account_id = $1 FOR UPDATE",
    .lock_migrations = "SELECT pg_advisory_xact_lock(4715)",
    .version = "SELECT CAST(coalesce(sum(last_seq), 0) AS BIGINT) FROM logs",
    .settle = "SELECT CAST(0 AS BIGINT)",
    .probe = "SELECT pg_current_xact_id()",
    .is_far = true,
};

constexpr int binary = 1;
constexpr std::size_t max_values = 24;
constexpr std::size_t max_sent = 256;  // statements on their way

class Row final : public sql::Row {
public:
    Row(const PGresult* result, int row) : result_{result}, row_{row} {}

    bool is_null(int column) const override { return PQgetisnull(result_, row_, column) == 1; }

    std::int64_t integer(int column) const override
    {
        if (PQgetlength(result_, row_, column) != sizeof(std::int64_t)) {
            throw std::runtime_error{std::string{"postgres: not a bigint: "} + PQfname(result_, column)};
        }
        const auto* bytes = reinterpret_cast<const unsigned char*>(PQgetvalue(result_, row_, column));
        return boost::endian::load_big_s64(bytes);
    }

    std::string_view text(int column) const override
    {
        return {PQgetvalue(result_, row_, column), static_cast<std::size_t>(PQgetlength(result_, row_, column))};
    }

    std::string_view bytes(int column) const override { return text(column); }

private:
    const PGresult* result_;
    int row_;
};

// The values of one statement as libpq takes them: pointers into themselves and into
// the caller's texts, so they stay where they are.
class Arguments {
public:
    explicit Arguments(sql::Values values) : count{static_cast<int>(values.size())}
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            formats.at(i) = binary;
            if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
                boost::endian::store_big_s64(integers_[i].data(), *number);
                bytes[i] = reinterpret_cast<const char*>(integers_[i].data());
                lengths[i] = sizeof(std::int64_t);
            } else if (const auto* text = std::get_if<std::string_view>(&values[i])) {
                point_to(i, *text);
            } else if (const auto* blob = std::get_if<sql::Bytes>(&values[i])) {
                point_to(i, blob->view);
            }
        }
    }
    Arguments(const Arguments&) = delete;
    Arguments& operator=(const Arguments&) = delete;

    const int count;
    std::array<const char*, max_values> bytes{};
    std::array<int, max_values> lengths{};
    std::array<int, max_values> formats{};

private:
    void point_to(std::size_t i, std::string_view view)
    {
        bytes[i] = view.data() == nullptr ? "" : view.data();  // null would mean NULL
        lengths[i] = static_cast<int>(view.size());
    }

    std::array<std::array<unsigned char, sizeof(std::int64_t)>, max_values> integers_{};
};

std::int64_t rows_changed(PGresult* result)
{
    if (PQresultStatus(result) == PGRES_TUPLES_OK) return 0;  // those it counts were only read
    const std::string_view digits = PQcmdTuples(result);
    std::int64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

// Appendix A of PostgreSQL's manual.
[[noreturn]] void throw_as(std::string_view sqlstate, const std::string& message)
{
    if (sqlstate == "23505") throw sql::Duplicate{message};                        // unique violation
    if (sqlstate == "40001" || sqlstate == "40P01") throw sql::Conflict{message};  // serialization, deadlock
    if (sqlstate == "53100") throw sql::DiskFull{message};
    if (sqlstate == "58030") throw sql::DiskFailed{message};                                   // I/O error
    if (sqlstate == "25006" || sqlstate.starts_with("57P")) throw sql::Disconnected{message};  // standby, shutdown
    throw std::runtime_error{message};
}

void ignore_notice(void*, const char*) {}

// With the waits limited: for a server that does not answer, for a host that is gone. What `conninfo` says
// of them wins.
PGconn* connect(const std::string& conninfo)
{
    constexpr std::array keywords{"connect_timeout",
                                  "keepalives_idle",
                                  "keepalives_interval",
                                  "keepalives_count",
                                  "tcp_user_timeout",
                                  "application_name",
                                  "dbname",
                                  static_cast<const char*>(nullptr)};
    const std::array values{"5", "10", "5", "3", "15000", "hovor", conninfo.c_str(), static_cast<const char*>(nullptr)};
    return PQconnectdbParams(keywords.data(), values.data(), 1);
}

// Of each address that was tried, what it said; without the advice below it, which is indented.
std::string say_in_one_line(std::string_view message)
{
    std::string line;
    while (!message.empty()) {
        const auto part = message.substr(0, message.find('\n'));
        message.remove_prefix(std::min(part.size() + 1, message.size()));
        if (part.empty() || part.starts_with('\t')) continue;
        if (!line.empty()) line += "; ";
        line += part;
    }
    return line;
}

// Without the details, which quote what was stored.
std::string message_of(const PGresult* result, const PGconn* connection)
{
    const auto* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return "postgres: " + (primary == nullptr ? say_in_one_line(PQerrorMessage(connection)) : std::string{primary});
}

// Anything but off waits for the disk.
constexpr std::string_view require_durable_commits = R"sql(
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
)sql";

}  // namespace

const sql::Dialect& Connection::dialect() const noexcept
{
    return postgres_dialect;
}

Connection::Connection(const std::string& conninfo) : handle_{connect(conninfo)}
{
    if (PQstatus(handle_.get()) != CONNECTION_OK) {
        throw sql::Disconnected{"postgres: " + say_in_one_line(PQerrorMessage(handle_.get()))};
    }
    PQsetNoticeProcessor(handle_.get(), ignore_notice, nullptr);
    require(PQenterPipelineMode(handle_.get()));
    run(require_durable_commits);
}

std::int64_t Connection::run(std::string_view sql, sql::Values values, const TakeRow& take)
{
    post(sql, values, [&take](const sql::Row& row) { take(row); });
    settle();
    changes_ += last_changed_;
    return last_changed_;
}

void Connection::send(std::string_view sql, sql::Values values, TakeRow take)
{
    post(sql, values, std::move(take));
    ++changes_;
    if (sent_.size() >= max_sent) settle();
}

void Connection::post(std::string_view sql, sql::Values values, TakeRow take)
{
    const auto& name = prepare(sql);
    const Arguments in{values};
    require(PQsendQueryPrepared(handle_.get(), name.c_str(), in.count, in.bytes.data(), in.lengths.data(),
                                in.formats.data(), binary));
    sent_.push_back({.take = std::move(take)});
}

// Takes all that has come before it tells of the first that failed: the next statement is to find an empty line.
void Connection::settle()
{
    if (sent_.empty()) return;
    const auto sent = std::exchange(sent_, {});
    require(PQpipelineSync(handle_.get()));
    std::exception_ptr failure;
    for (const auto& one : sent) {
        try {
            take_result(one);
        } catch (const sql::Disconnected&) {
            throw;
        } catch (...) {
            if (!failure) failure = std::current_exception();
        }
    }
    check(next_result().get());
    if (failure) std::rethrow_exception(failure);
}

void Connection::take_result(const Sent& sent)
{
    const auto result = next_result();
    next_result();  // says that there is no more of it
    const auto status = PQresultStatus(result.get());
    const bool is_done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (sent.preparing != nullptr && !is_done) names_.erase(sent.preparing);
    if (status == PGRES_PIPELINE_ABORTED) return;
    check(result.get());
    if (sent.preparing != nullptr) return;
    for (int row = 0; row < PQntuples(result.get()); ++row) sent.take(Row{result.get(), row});
    last_changed_ = rows_changed(result.get());
}

Result Connection::next_result()
{
    return Result{PQgetResult(handle_.get())};
}

void Connection::execute(const std::string& script)
{
    settle();
    require(PQexitPipelineMode(handle_.get()));
    const Result result{PQexec(handle_.get(), script.c_str())};
    require(PQenterPipelineMode(handle_.get()));
    check(result.get());
}

const std::string& Connection::prepare(std::string_view sql)
{
    const auto known = names_.find(sql.data());
    if (known != names_.end()) return known->second;

    const auto name = std::to_string(++names_made_);
    require(PQsendPrepare(handle_.get(), name.c_str(), std::string{sql}.c_str(), 0, nullptr));
    sent_.push_back({.take = {}, .preparing = sql.data()});
    return names_.emplace(sql.data(), name).first->second;
}

void Connection::require(int is_sent) const
{
    if (is_sent != 1) throw sql::Disconnected{message_of(nullptr, handle_.get())};
}

void Connection::check(const PGresult* result) const
{
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_SYNC) return;

    const auto message = message_of(result, handle_.get());
    // What comes without an SQLSTATE is libpq's own word: the server is gone, though PQstatus need not know yet.
    const auto* sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (sqlstate == nullptr || PQstatus(handle_.get()) != CONNECTION_OK) throw sql::Disconnected{message};
    throw_as(sqlstate, message);
}

}  // namespace hovor::postgres
