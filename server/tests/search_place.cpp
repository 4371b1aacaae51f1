#include "tests/search_place.hpp"

#include "storage/postgres/search_tables.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/search_file.hpp"
#include "storage/sqlite/search_tables.hpp"

#include <filesystem>

namespace hovor::test {
namespace {

std::string file_beside(Engine engine, const std::string& database)
{
    if (engine == Engine::sqlite) return std::filesystem::path{database}.replace_filename("search.db");
    auto file = database;
    return file.insert(file.find('?'), "_search");
}

}  // namespace

SearchPlace::SearchPlace(Engine engine, const TemporaryDatabase& database)
    : data_{database.connect()}, index_{database.connect()}
{
    if (engine == Engine::postgres) {
        tables_ = std::make_unique<postgres::SearchTables>();
        return;
    }
    tables_ = std::make_unique<sqlite::SearchTables>();
    file_ = file_beside(engine, database.location());
    keeper_ = sqlite::connect_to(file_)();
    sqlite::prepare_search_file(file_);
    index_ = sqlite::connect_to_search_file(file_);
}

}  // namespace hovor::test
