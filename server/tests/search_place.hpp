#pragma once

#include "storage/sql/indexer.hpp"
#include "storage/sql/search_tables.hpp"
#include "storage/sql/searchers.hpp"
#include "tests/databases.hpp"

#include <memory>
#include <string>

namespace hovor::test {

// The search index that belongs to a temporary database, empty at first; it goes with the database.
class SearchPlace {
public:
    SearchPlace(Engine engine, const TemporaryDatabase& database);

    const sql::SearchTables& tables() const noexcept { return *tables_; }
    sql::Searchers::Places places() const { return {.data = data_, .index = index_}; }
    sql::Connect index() const { return index_; }
    const std::string& file() const noexcept { return file_; }  // empty on PostgreSQL

    std::unique_ptr<sql::Indexer> open_indexer() const
    {
        return std::make_unique<sql::Indexer>(data_, index_, *tables_);
    }

private:
    std::string file_;
    std::unique_ptr<const sql::SearchTables> tables_;
    sql::Connect data_;
    sql::Connect index_;
    std::unique_ptr<sql::Connection> keeper_;  // a file in memory lasts as long as its last connection
};

}  // namespace hovor::test
