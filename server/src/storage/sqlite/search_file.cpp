#include "storage/sqlite/search_file.hpp"

#include "storage/sqlite/connection.hpp"

#include <filesystem>

namespace hovor::sqlite {
namespace {

constexpr std::int64_t version = 2;  // of the tables below, and of what stands in them
constexpr std::string_view select_version = "PRAGMA user_version";

// Of what NORMAL may lose with the power, the index knows that it is missing: how far it has come is lost with it.
constexpr const char* index_settings = "PRAGMA synchronous = NORMAL";
constexpr const char* small_cache = "PRAGMA cache_size = -8192";

// `ascii` takes all that is not ASCII for letters: the words are folded and divided already.
constexpr const char* schema = R"sql(
    BEGIN;
    CREATE TABLE search_accounts (
        account_id       TEXT    NOT NULL PRIMARY KEY,
        number           INTEGER NOT NULL UNIQUE,
        indexed_seq      INTEGER NOT NULL,
        visitors_seq     INTEGER NOT NULL,
        visitors_after   TEXT,
        last_message_id  TEXT    NOT NULL,
        last_message_seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE search_days (
        account_number INTEGER NOT NULL,
        day            INTEGER NOT NULL,
        first_seq      INTEGER NOT NULL,
        last_seq       INTEGER NOT NULL,

        PRIMARY KEY (account_number, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE search_visitors (
        id             INTEGER NOT NULL PRIMARY KEY,
        account_number INTEGER NOT NULL,
        visitor_id     TEXT    NOT NULL,

        UNIQUE (account_number, visitor_id)
    ) STRICT;
    CREATE TABLE message_words (
        token  TEXT NOT NULL PRIMARY KEY,
        places BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE visitor_words USING fts5 (words, tokenize = 'ascii', detail = none, columnsize = 0);
    PRAGMA user_version = 2;
    COMMIT;
)sql";

bool is_ready(const std::string& file)
{
    try {
        Connection index{file};
        if (index.one(select_version, {}, sql::first_integer) == version) return true;
    } catch (const sql::DiskFailed&) {  // no database, or a broken one
    }
    return false;
}

void remove(const std::string& file)
{
    for (const auto* ending : {"", "-wal", "-shm"}) {
        std::error_code is_missing;
        std::filesystem::remove(file + ending, is_missing);
    }
}

}  // namespace

void prepare_search_file(const std::string& file)
{
    if (is_ready(file)) return;
    remove(file);
    Connection{file}.execute(schema);
}

sql::Connect connect_to_search_file(std::string file)
{
    return with_small_cache([file = std::move(file)] {
        auto connection = std::make_unique<Connection>(file);
        connection->execute(index_settings);
        return connection;
    });
}

sql::Connect with_small_cache(sql::Connect data)
{
    return [data = std::move(data)] {
        auto connection = data();
        connection->execute(small_cache);
        return connection;
    };
}

}  // namespace hovor::sqlite
