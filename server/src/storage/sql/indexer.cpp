#include "storage/sql/indexer.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/event_log.hpp"
#include "storage/sql/visitors.hpp"

#include <algorithm>
#include <utility>

namespace hovor::sql {
namespace {

constexpr std::string_view select_logs = "SELECT account_id, last_seq FROM logs WHERE last_seq > 0";

constexpr std::string_view select_message_at = R"sql(
    SELECT id FROM messages WHERE account_id = $1 AND event_seq = $2
)sql";

constexpr std::string_view select_visitors_after = R"sql(
    SELECT id FROM visitors WHERE account_id = $1 AND id > $2 ORDER BY id LIMIT $3
)sql";

std::int64_t version_of(Connection& db)
{
    return db.one(db.dialect().version, {}, first_integer).value();
}

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
    const auto logs = read_logs();
    return std::ranges::all_of(read_progress(*index_), [&](const SearchProgress& one) {
        const auto log = logs.find(one.account);
        if (log == logs.end() || log->second < one.indexed_seq) return false;
        const auto there = data_->one(select_message_at, {one.account.str(), one.last_message_seq},
                                      [](const Row& row) { return row.string(0); });
        return !there || *there == one.last_message;
    });
}

Indexer::Logs Indexer::read_logs()
{
    Logs logs;
    logged_ = 0;
    data_->run(select_logs, {}, [&](const Row& row) {
        logs.emplace(read_id<AccountId>(row, 0), row.integer(1));
        logged_ += row.integer(1);
    });
    return logs;
}

bool Indexer::step()
{
    const auto version = version_of(*data_);
    if (version == version_) return false;

    Scope writing{*index_, index_->dialect().begin_write};
    tables_.lock(*index_);
    const auto batches = read_batches();
    for (const auto& batch : batches.all) batch.write(*index_, tables_);
    writing.commit();
    if (batches.has_more) return true;
    version_ = version;
    return false;
}

Indexer::Batches Indexer::read_batches()
{
    const Scope reading{*data_, data_->dialect().begin_read};
    Batches batches;
    int room = max_events;
    for (auto& progress : find_waiting()) {
        if (room <= 0) break;
        auto& batch = batches.all.emplace_back(std::move(progress));
        if (batch.progress().visitors_after) sweep_visitors(batch, room);
        if (!batch.progress().visitors_after && room > 0) follow_log(batch, room);
    }
    const auto is_sweeping = [](const SearchBatch& batch) { return batch.progress().visitors_after.has_value(); };
    batches.has_more = room <= 0 || std::ranges::any_of(batches.all, is_sweeping);
    return batches;
}

// In the order of their numbers, which is that of the words.
std::vector<SearchProgress> Indexer::find_waiting()
{
    auto logs = read_logs();
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

void Indexer::sweep_visitors(SearchBatch& batch, int& room)
{
    const auto& progress = batch.progress();
    const auto page =
        data_->all(select_visitors_after, {progress.account.str(), *progress.visitors_after, max_visitors},
                   [](const Row& row) { return read_id<VisitorId>(row, 0); });
    const Visitors visitors{*data_, progress.account};
    for (const auto& id : page) batch.add(visitors.find(id).value());
    room -= static_cast<int>(page.size());
    batch.note_swept(std::ssize(page) == max_visitors ? std::optional{page.back().str()} : std::nullopt);
}

void Indexer::follow_log(SearchBatch& batch, int& room)
{
    const auto& progress = batch.progress();
    const auto events = EventLog{*data_, progress.account, nullptr}.after(progress.indexed_seq, room);
    for (const auto& event : events) batch.add(event);
    room -= static_cast<int>(events.size());
}

}  // namespace hovor::sql
