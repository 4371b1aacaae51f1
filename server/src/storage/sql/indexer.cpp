#include "storage/sql/indexer.hpp"

#include "app/search_terms.hpp"
#include "storage/sql/columns.hpp"
#include "storage/sql/event_log.hpp"
#include "storage/sql/visitors.hpp"

#include <algorithm>
#include <map>

namespace hovor::sql {
namespace {

constexpr std::string_view select_logs = "SELECT account_id, last_seq FROM logs WHERE last_seq > 0";

constexpr std::string_view select_message_at = R"sql(
    SELECT id FROM messages WHERE account_id = $1 AND event_seq = $2
)sql";

constexpr std::string_view select_visitors_after = R"sql(
    SELECT id FROM visitors WHERE account_id = $1 AND id > $2 ORDER BY id LIMIT $3
)sql";

// Where each ends.
std::map<AccountId, std::int64_t> read_logs(Connection& db)
{
    std::map<AccountId, std::int64_t> logs;
    const auto take = [&](const Row& row) { logs.emplace(read_id<AccountId>(row, 0), row.integer(1)); };
    db.run(select_logs, {}, take);
    return logs;
}

std::int64_t version_of(Connection& db)
{
    return db.one(db.dialect().version, {}, first_integer).value();
}

std::int64_t day_of(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

// Where messages of each day stand in a batch.
class Days {
public:
    void note(Timestamp time, std::int64_t seq)
    {
        const auto [place, is_new] = places_.try_emplace(day_of(time), Place{seq, seq});
        if (!is_new) place->second.last = seq;
    }

    void save(Connection& index, std::int64_t number) const
    {
        for (const auto& [day, place] : places_) widen_day(index, number, day, place.first, place.last);
    }

private:
    struct Place {
        std::int64_t first;
        std::int64_t last;
    };

    std::map<std::int64_t, Place> places_;
};

}  // namespace

Indexer::Indexer(const Connect& data, const Connect& index, const SearchTables& tables)
    : data_{data()}, index_{index()}, tables_{tables}
{
    if (is_of_this_database()) return;
    Scope scope{*index_, index_->dialect().begin_write};
    tables_.lock(*index_);
    tables_.remove_all(*index_);
    scope.commit();
}

bool Indexer::is_of_this_database()
{
    const Scope scope{*data_, data_->dialect().begin_read};
    const auto logs = read_logs(*data_);
    return std::ranges::all_of(read_progress(*index_), [&](const SearchProgress& one) {
        const auto log = logs.find(one.account);
        if (log == logs.end() || log->second < one.indexed_seq) return false;
        const auto there = data_->one(select_message_at, {one.account.str(), one.last_message_seq},
                                      [](const Row& row) { return row.string(0); });
        return !there || *there == one.last_message;
    });
}

bool Indexer::step()
{
    const auto version = version_of(*data_);
    if (version == version_) return false;

    Scope writing{*index_, index_->dialect().begin_write};
    tables_.lock(*index_);
    const Scope reading{*data_, data_->dialect().begin_read};
    int room = max_events;
    for (auto& progress : find_waiting()) {
        if (room <= 0) break;
        if (progress.visitors_after) sweep_visitors(progress, room);
        if (!progress.visitors_after && room > 0) follow_log(progress, room);
        save_progress(*index_, progress);
    }
    writing.commit();
    if (room < max_events) return true;
    version_ = version;
    return false;
}

// In the order of their numbers, which is that of the words: FTS5 writes what it has gathered whenever it has to go
// back.
std::vector<SearchProgress> Indexer::find_waiting()
{
    auto logs = read_logs(*data_);
    std::vector<SearchProgress> waiting;
    std::int64_t last_number = 0;
    for (auto& progress : read_progress(*index_)) {
        last_number = progress.number;
        const auto log = logs.find(progress.account);
        if (log == logs.end()) continue;
        if (progress.indexed_seq < log->second) waiting.push_back(std::move(progress));
        logs.erase(log);
    }
    for (const auto& [account, last_seq] : logs) {
        waiting.push_back({.account = account,
                           .number = ++last_number,
                           .indexed_seq = 0,
                           .visitors_seq = last_seq,
                           .visitors_after = ""});
        add_progress(*index_, waiting.back());
    }
    return waiting;
}

void Indexer::sweep_visitors(SearchProgress& progress, int& room)
{
    const auto page =
        data_->all(select_visitors_after, {progress.account.str(), *progress.visitors_after, max_visitors},
                   [](const Row& row) { return read_id<VisitorId>(row, 0); });
    const Visitors visitors{*data_, progress.account};
    for (const auto& id : page) {
        const auto visitor = visitors.find(id);
        tables_.put_visitor(*index_, progress.number, id,
                            document_of(token_prefix(progress.number), terms_of(visitor.value())));
    }
    room -= static_cast<int>(page.size());
    progress.visitors_after = std::ssize(page) == max_visitors ? std::optional{page.back().str()} : std::nullopt;
}

void Indexer::follow_log(SearchProgress& progress, int& room)
{
    const auto events = EventLog{*data_, progress.account, nullptr}.after(progress.indexed_seq, room);
    Days days;
    for (const auto& event : events) {
        put(progress, event);
        if (const auto* posted = std::get_if<MessagePosted>(&event.event)) {
            days.note(posted->message.draft.created_at, event.seq);
            progress.last_message = posted->message.draft.id.str();
            progress.last_message_seq = event.seq;
        }
        progress.indexed_seq = event.seq;
    }
    days.save(*index_, progress.number);
    room -= static_cast<int>(events.size());
}

void Indexer::put(const SearchProgress& progress, const LoggedEvent& event)
{
    if (const auto* posted = std::get_if<MessagePosted>(&event.event)) {
        const auto terms = terms_of(posted->message);
        if (terms.empty()) return;
        const auto prefix = token_prefix(progress.number, stretch_of(event.seq));
        tables_.add_message(*index_, progress.number, event.seq, document_of(prefix, terms));
    } else if (const auto* changed = std::get_if<VisitorChanged>(&event.event)) {
        if (event.seq <= progress.visitors_seq) return;  // the sweep has seen what came of it
        tables_.put_visitor(*index_, progress.number, changed->visitor.id,
                            document_of(token_prefix(progress.number), terms_of(changed->visitor)));
    }
}

}  // namespace hovor::sql
