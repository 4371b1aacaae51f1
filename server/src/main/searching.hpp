#pragma once

#include "main/config.hpp"
#include "storage/sql/indexing.hpp"
#include "storage/sql/search_tables.hpp"
#include "storage/sql/searchers.hpp"

#include <memory>

namespace hovor {

// The search index, with the threads that fill it and that search it. On SQLite it is a file of its own in the data
// folder, which may be deleted while no server runs; on PostgreSQL it stands in the database.
class Searching {
public:
    static constexpr const char* file_name = "search.db";

    // A server whose index cannot be opened serves all the rest, and tries again. `data` is the database's.
    Searching(const Config& config, const sql::Connect& data, Log& log);

    SearchStore& store() noexcept { return *searchers_; }

private:
    const std::unique_ptr<const sql::SearchTables> tables_;
    std::unique_ptr<sql::Searchers> searchers_;
    std::unique_ptr<sql::Indexing> indexing_;
};

}  // namespace hovor
