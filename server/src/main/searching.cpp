#include "main/searching.hpp"

#include "storage/postgres/search_tables.hpp"
#include "storage/sqlite/search_file.hpp"
#include "storage/sqlite/search_tables.hpp"

#include <filesystem>
#include <functional>

namespace hovor {
namespace {

constexpr int searcher_count = 2;

std::unique_ptr<const sql::SearchTables> tables_of(const Config& config)
{
    if (config.is_on_postgres()) return std::make_unique<postgres::SearchTables>();
    return std::make_unique<sqlite::SearchTables>();
}

struct Index {
    sql::Searchers::Places places;
    std::function<void()> prepare;  // makes what is missing
};

Index index_of(const Config& config, const sql::Connect& data)
{
    if (config.is_on_postgres()) return {.places = {.data = data, .index = data}, .prepare = [] {}};
    const auto folder = std::filesystem::absolute(config.data);
    const auto file = (folder / Searching::file_name).string();
    return {.places = {.data = sqlite::with_small_cache(data), .index = sqlite::connect_to_search_file(file)},
            .prepare = [file] { sqlite::prepare_search_file(file); }};
}

}  // namespace

Searching::Searching(const Config& config, const sql::Connect& data, Log& log) : tables_{tables_of(config)}
{
    const auto index = index_of(config, data);
    auto open = [index, &tables = *tables_] {
        index.prepare();
        return std::make_unique<sql::Indexer>(index.places.data, index.places.index, tables);
    };
    searchers_ = std::make_unique<sql::Searchers>(index.places, *tables_, searcher_count);
    indexing_ = std::make_unique<sql::Indexing>(std::move(open), log);
}

}  // namespace hovor
