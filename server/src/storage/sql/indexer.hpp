#pragma once

#include "domain/event.hpp"
#include "storage/sql/search_progress.hpp"
#include "storage/sql/search_tables.hpp"

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

    // Writes a batch; false if there was nothing to do. What it throws leaves the index as it was, and this of no use.
    bool step();

private:
    bool is_of_this_database();

    // Accounts whose logs go on beyond what is indexed; new ones are begun.
    std::vector<SearchProgress> find_waiting();

    // Both take from the room that is left in the batch.
    void sweep_visitors(SearchProgress& progress, int& room);
    void follow_log(SearchProgress& progress, int& room);
    void put(const SearchProgress& progress, const LoggedEvent& event);

    std::unique_ptr<Connection> data_;
    std::unique_ptr<Connection> index_;
    const SearchTables& tables_;
    std::int64_t version_ = -1;  // of the database when there was nothing left to do
};

}  // namespace hovor::sql
