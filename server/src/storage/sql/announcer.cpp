#include "storage/sql/announcer.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/event_log.hpp"

namespace hovor::sql {
namespace {

constexpr int page = 256;

constexpr std::string_view select_logs = "SELECT account_id, last_seq FROM logs";

constexpr std::string_view count_at = R"sql(
    SELECT (SELECT count(*) FROM messages WHERE account_id = $1 AND event_seq = $2) +
           (SELECT count(*) FROM events WHERE account_id = $1 AND seq = $2)
)sql";

struct LogEnd {
    AccountId account;
    std::int64_t last_seq;
};

std::vector<LogEnd> read_logs(Connection& db)
{
    return db.all(select_logs, {}, [](const Row& row) { return LogEnd{read_id<AccountId>(row, 0), row.integer(1)}; });
}

std::int64_t version_of(Connection& db)
{
    return db.one(db.dialect().version, {}, first_integer).value();
}

}  // namespace

Announcer::Announcer(EventBus& bus, Owns owns, Connection& db) : bus_{bus}, owns_{std::move(owns)}
{
    version_ = version_of(db);
    for (auto& log : read_logs(db)) {
        if (owns_(log.account)) announced_.emplace(std::move(log.account), log.last_seq);
    }
}

void Announcer::announce(Connection& db, const Committed& committed)
{
    for (const auto& log : committed.logs) announce_up_to(db, log.account, log.last_before);
    for (const auto& log : committed.logs) announced_[log.account] = log.last;
    if (!committed.events.empty()) bus_.publish(committed.events);
}

void Announcer::catch_up(Connection& db)
{
    const auto version = version_of(db);
    if (version == version_) return;
    for (const auto& log : read_logs(db)) {
        if (owns_(log.account)) announce_up_to(db, log.account, log.last_seq);
    }
    version_ = version;
}

bool Announcer::is_intact(Connection& db) const
{
    const auto logs = read_logs(db);
    std::unordered_map<AccountId, std::int64_t> stored;
    for (const auto& log : logs) stored.emplace(log.account, log.last_seq);
    for (const auto& [account, announced] : announced_) {
        const auto found = stored.find(account);
        if (found == stored.end() || found->second < announced) return false;
        if (announced > 0 && db.one(count_at, {account.str(), announced}, first_integer) != 1) return false;
    }
    return true;
}

void Announcer::announce_up_to(Connection& db, const AccountId& account, std::int64_t last)
{
    auto& announced = announced_[account];
    while (announced < last) {
        auto events = EventLog{db, account, nullptr}.after(announced, page);
        std::erase_if(events, [last](const LoggedEvent& event) { return event.seq > last; });
        if (events.empty()) break;
        bus_.publish(events);
        announced = events.back().seq;
    }
}

}  // namespace hovor::sql
