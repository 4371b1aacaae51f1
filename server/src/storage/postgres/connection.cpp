#include "storage/postgres/connection.hpp"

#include <boost/endian/conversion.hpp>

#include <algorithm>
#include <array>
#include <charconv>

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
};

constexpr int binary = 1;
constexpr std::size_t max_values = 16;

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
    run(require_durable_commits);
}

std::int64_t Connection::run(std::string_view sql, sql::Values values, const TakeRow& take)
{
    const auto& name = prepare(sql);
    const Arguments in{values};
    const auto result = check(PQexecPrepared(handle_.get(), name.c_str(), in.count, in.bytes.data(), in.lengths.data(),
                                             in.formats.data(), binary));
    for (int row = 0; row < PQntuples(result.get()); ++row) take(Row{result.get(), row});
    const auto changed = rows_changed(result.get());
    changes_ += changed;
    return changed;
}

void Connection::execute(const std::string& script)
{
    check(PQexec(handle_.get(), script.c_str()));
}

const std::string& Connection::prepare(std::string_view sql)
{
    const auto known = names_.find(sql.data());
    if (known != names_.end()) return known->second;

    const auto name = std::to_string(names_.size());
    check(PQprepare(handle_.get(), name.c_str(), std::string{sql}.c_str(), 0, nullptr));
    return names_.emplace(sql.data(), name).first->second;
}

Result Connection::check(PGresult* raw) const
{
    Result result{raw};
    const auto status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;

    const auto message = message_of(raw, handle_.get());
    // What comes without an SQLSTATE is libpq's own word: the server is gone, though PQstatus need not know yet.
    const auto* sqlstate = PQresultErrorField(raw, PG_DIAG_SQLSTATE);
    if (sqlstate == nullptr || PQstatus(handle_.get()) != CONNECTION_OK) throw sql::Disconnected{message};
    throw_as(sqlstate, message);
}

}  // namespace hovor::postgres
