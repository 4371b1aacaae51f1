#include "storage/sql/indexer.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/search_source.hpp"

#include <algorithm>
#include <utility>

namespace hovor::sql {
namespace {

constexpr std::string_view select_logs = "SELECT account_id, last_seq FROM logs WHERE last_seq > 0";

constexpr std::string_view select_message_at = R"sql(
    SELECT id FROM messages WHERE account_id = $1 AND event_seq = $2
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
    for (auto& [progress, log_end] : find_waiting()) {
        if (room <= 0) break;
        auto& batch = batches.all.emplace_back(std::move(progress));
        if (batch.progress().visitors_after) sweep_visitors(batch, room);
        if (!batch.progress().visitors_after && room > 0) follow_log(batch, log_end, room);
    }
    const auto is_sweeping = [](const SearchBatch& batch) { return batch.progress().visitors_after.has_value(); };
    batches.has_more = room <= 0 || std::ranges::any_of(batches.all, is_sweeping);
    return batches;
}

// In the order of their numbers, which is that of the words.
std::vector<Indexer::Waiting> Indexer::find_waiting()
{
    auto logs = read_logs();
    std::vector<Waiting> waiting;
    std::int64_t last_number = 0;
    for (auto& progress : read_progress(*index_)) {
        last_number = progress.number;
        const auto log = logs.find(progress.account);
        if (log == logs.end()) continue;
        if (progress.indexed_seq < log->second) waiting.push_back({std::move(progress), log->second});
        logs.erase(log);
    }
    for (const auto& [account, last_seq] : logs) {
        SearchProgress begun{.account = account,
                             .number = ++last_number,
                             .indexed_seq = 0,
                             .visitors_seq = last_seq,
                             .visitors_after = ""};
        add_progress(*index_, begun);
        waiting.push_back({std::move(begun), last_seq});
    }
    return waiting;
}

void Indexer::sweep_visitors(SearchBatch& batch, int& room)
{
    const auto& progress = batch.progress();
    const auto page = read_visitors(*data_, progress.account, *progress.visitors_after, max_visitors);
    for (const auto& visitor : page) batch.add(visitor);
    room -= static_cast<int>(page.size());
    batch.note_swept(std::ssize(page) == max_visitors ? std::optional{page.back().id.str()} : std::nullopt);
}

void Indexer::follow_log(SearchBatch& batch, std::int64_t log_end, int& room)
{
    const auto& progress = batch.progress();
    const LogPiece piece{.account = progress.account,
                         .after = progress.indexed_seq,
                         .last = std::min(progress.indexed_seq + room, log_end)};
    read_messages(*data_, piece,
                  [&](const Message& message, std::int64_t event_seq) { batch.add(message, event_seq); });
    // The sweep has seen what came of changes before it.
    const LogPiece unseen{piece.account, std::max(piece.after, progress.visitors_seq), piece.last};
    if (unseen.after < unseen.last) {
        read_changed_visitors(*data_, unseen, [&](const Visitor& visitor) { batch.add(visitor); });
    }
    batch.note_followed(piece.last);
    room -= static_cast<int>(piece.last - piece.after);
}

}  // namespace hovor::sql
