#pragma once

#include "storage/sql/search_batch.hpp"
#include "storage/sql/search_progress.hpp"
#include "storage/sql/search_tables.hpp"

#include <map>
#include <memory>
#include <vector>

namespace hovor::sql {

// Brings the index up to the logs, a batch at a time. How far it has come stands in the index and is written with the
// words, so it goes on where it was, whenever it was stopped. For one thread.
class Indexer {
public:
    static constexpr int max_events = 2'000;    // in a batch
    static constexpr int max_visitors = 1'000;  // likewise, when an account is begun

    // An index that was filled from another database, or from a later state of this one, is emptied. Throws if either
    // cannot be reached; `tables` outlives it.
    Indexer(const Connect& data, const Connect& index, const SearchTables& tables);

    // Writes a batch; false if there was nothing more to do. What it throws leaves the index as it was, and this of no
    // use.
    bool step();

    // Events in all logs, when it last looked.
    std::int64_t logged() const noexcept { return logged_; }

private:
    using Logs = std::map<AccountId, std::int64_t>;  // where each ends

    struct Waiting {
        SearchProgress progress;
        std::int64_t log_end;
    };

    struct Batches {
        std::vector<SearchBatch> all{};
        bool has_more = false;  // to read
    };

    bool is_of_this_database();
    Logs read_logs();

    // What is to be written next, read in one moment. Nothing is open in the database once it returns: on SQLite,
    // who stores messages cannot begin the write-ahead log anew while somebody reads.
    Batches read_batches();

    // Accounts whose logs go on beyond what is indexed; new ones are begun.
    std::vector<Waiting> find_waiting();

    // Both take from the room that is left.
    void sweep_visitors(SearchBatch& batch, int& room);
    void follow_log(SearchBatch& batch, std::int64_t log_end, int& room);

    std::unique_ptr<Connection> data_;
    std::unique_ptr<Connection> index_;
    const SearchTables& tables_;
    std::int64_t version_ = -1;  // of the database when there was nothing left to do
    std::int64_t logged_ = 0;
};

}  // namespace hovor::sql
