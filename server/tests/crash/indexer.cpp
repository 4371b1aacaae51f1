// Fills a search index until it has caught up, or is killed: indexer DATABASE INDEX, both files of SQLite.

#include "storage/sql/indexer.hpp"

#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/search_file.hpp"
#include "storage/sqlite/search_tables.hpp"

int main(int count, char** words)
{
    using namespace hovor;
    if (count != 3) return 2;
    const sqlite::SearchTables tables;
    sql::Indexer indexer{sqlite::connect_to(words[1]), sqlite::connect_to_search_file(words[2]), tables};
    while (indexer.step()) {
    }
}
