#include "app/audit_desk.hpp"

#include "app/team_rules.hpp"
#include "base/csv.hpp"
#include "base/rfc3339.hpp"

#include <limits>
#include <utility>

namespace hovor {
namespace {

constexpr int at_once = 500;

// One part of a log that may be long, as of its own moment: entries never change, so the parts fit together.
Task<Result<std::vector<AuditEntry>>> read_part(Store& store, AccountId account, AuditFilter filter, std::int64_t after)
{
    auto work = [filter = std::move(filter), after](const Transaction& db) -> Result<std::vector<AuditEntry>> {
        HOVOR_CHECK(db.accounts().find());
        return db.audit_log().after(filter, after, at_once);
    };
    return store.read(std::move(account), std::move(work));
}

Task<Result<void>> require_admin(Store& store, SignedIn who)
{
    auto work = [id = who.agent.id](const Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_admin(db, id));
        return {};
    };
    return store.read(std::move(who.account), std::move(work));
}

void add_row(std::string& table, const AuditEntry& entry)
{
    const auto& what = entry.what;
    add_csv_row(table,
                {std::to_string(entry.seq), to_rfc3339(entry.created_at), to_string(what.action),
                 what.agent ? what.agent->str() : std::string{}, what.subject, what.detail, what.address, entry.hash});
}

}  // namespace

Task<Result<AuditPage>> AuditDesk::list(SignedIn who, AuditFilter filter, std::optional<std::int64_t> before, int limit)
{
    auto work = [id = who.agent.id, filter = std::move(filter),
                 before = before.value_or(std::numeric_limits<std::int64_t>::max()),
                 limit](const Transaction& db) -> Result<AuditPage> {
        HOVOR_CHECK(find_admin(db, id));
        AuditPage page{.entries = db.audit_log().list(filter, before, limit + 1), .next = {}};
        if (page.entries.size() > static_cast<std::size_t>(limit)) {
            page.entries.pop_back();
            page.next = page.entries.back().seq;
        }
        return page;
    };
    return store_.read(std::move(who.account), std::move(work));
}

Task<Result<AuditFindings>> AuditDesk::check(SignedIn who)
{
    auto account = who.account;
    auto requiring = require_admin(store_, std::move(who));
    HOVOR_CO_CHECK(co_await std::move(requiring));
    auto checking = check(std::move(account));
    co_return co_await std::move(checking);
}

Task<Result<AuditFindings>> AuditDesk::check(AccountId account, std::optional<AuditMark> mark)
{
    AuditCheck check{account, std::move(mark)};
    for (bool has_more = true; has_more;) {
        auto reading = read_part(store_, account, {}, check.count());
        HOVOR_CO_TRY(const auto part, co_await std::move(reading));
        has_more = part.size() == at_once;
        for (const auto& entry : part) has_more = check.follow(entry) && has_more;
    }
    co_return AuditFindings{check.count(), check.last_hash(), check.broken_at()};
}

Task<Result<std::string>> AuditDesk::export_csv(SignedIn who, AuditFilter filter)
{
    auto noting_work = [id = who.agent.id](Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_admin(db, id));
        db.audit_log().append({.action = AuditAction::audit_exported, .agent = id});
        return {};
    };
    auto noting = store_.write(who.account, std::move(noting_work));
    HOVOR_CO_CHECK(co_await std::move(noting));

    std::string table;
    add_csv_row(table, {"seq", "created_at", "action", "agent_id", "subject_id", "detail", "address", "hash"});
    std::int64_t last = 0;
    for (int count = 0; count < max_exported; count += at_once) {
        auto reading = read_part(store_, who.account, filter, last);
        HOVOR_CO_TRY(const auto part, co_await std::move(reading));
        for (const auto& entry : part) add_row(table, entry);
        if (part.size() < at_once) break;
        last = part.back().seq;
    }
    co_return table;
}

}  // namespace hovor
