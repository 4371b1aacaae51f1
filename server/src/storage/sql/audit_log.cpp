#include "storage/sql/audit_log.hpp"

#include "storage/sql/columns.hpp"

#include <limits>

namespace hovor::sql {
namespace {

constexpr std::string_view select_last = R"sql(
    SELECT seq, hash FROM audit_entries WHERE account_id = $1 ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view insert_entry = R"sql(
    INSERT INTO audit_entries (account_id, seq, created_at, action, agent_id, subject, detail, address, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)sql";

constexpr std::string_view select_before = R"sql(
    SELECT seq, created_at, action, agent_id, subject, detail, address, hash FROM audit_entries
    WHERE account_id = $1 AND seq < $2 AND created_at >= $3 AND created_at <= $4
      AND ($5 = '' OR action = $5) AND ($6 = '' OR agent_id = $6)
    ORDER BY seq DESC LIMIT $7
)sql";

constexpr std::string_view select_after = R"sql(
    SELECT seq, created_at, action, agent_id, subject, detail, address, hash FROM audit_entries
    WHERE account_id = $1 AND seq > $2 AND created_at >= $3 AND created_at <= $4
      AND ($5 = '' OR action = $5) AND ($6 = '' OR agent_id = $6)
    ORDER BY seq LIMIT $7
)sql";

struct Last {
    std::int64_t seq = 0;
    std::string hash{};
};

AuditEntry read_entry(const Row& row)
{
    return {.seq = row.integer(0),
            .created_at = read_time(row, 1),
            .what = {.action = read_name<AuditAction>(row, 2),
                     .agent = read_optional_id<AgentId>(row, 3),
                     .subject = row.string(4),
                     .detail = row.string(5),
                     .address = row.string(6)},
            .hash = row.string(7)};
}

std::vector<AuditEntry> select(Connection& db, std::string_view sql, const AccountId& account,
                               const AuditFilter& filter, std::int64_t seq, int limit)
{
    const std::string_view action = filter.action ? to_string(*filter.action) : "";
    const std::string_view agent = filter.agent ? std::string_view{filter.agent->str()} : "";
    const auto since = filter.since ? to_milliseconds(*filter.since) : 0;
    const auto until = filter.until ? to_milliseconds(*filter.until) : std::numeric_limits<std::int64_t>::max();
    return db.all(sql, {account.str(), seq, since, until, action, agent, std::int64_t{limit}}, read_entry);
}

// At most so many bytes, and no half of a code point.
void cut(std::string& text, std::size_t most)
{
    if (text.size() <= most) return;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
}

}  // namespace

void AuditLog::append(AuditDraft draft)
{
    cut(draft.detail, AuditEntry::max_detail);
    const auto last = db_.one(select_last, {account_.str()},
                              [](const Row& row) {
                                  return Last{row.integer(0), row.string(1)};
                              })
                          .value_or(Last{});
    AuditEntry entry{.seq = last.seq + 1, .created_at = tail_->now, .what = std::move(draft)};
    entry.hash = hash_of(account_, entry, last.hash);
    const auto& what = entry.what;
    db_.run(insert_entry, {account_.str(), entry.seq, to_column(entry.created_at), to_string(what.action),
                           to_column(what.agent), what.subject, what.detail, what.address, entry.hash});
}

std::vector<AuditEntry> AuditLog::list(const AuditFilter& filter, std::int64_t before, int limit) const
{
    return select(db_, select_before, account_, filter, before, limit);
}

std::vector<AuditEntry> AuditLog::after(const AuditFilter& filter, std::int64_t seq, int limit) const
{
    return select(db_, select_after, account_, filter, seq, limit);
}

}  // namespace hovor::sql
