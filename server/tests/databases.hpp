#pragma once

#include "storage/sql/migrations.hpp"
#include "storage/sql/store.hpp"
#include "tests/postgres_server.hpp"

#include <filesystem>
#include <string>

namespace hovor::test {

enum class Engine { sqlite_in_memory, sqlite, postgres };

// False for PostgreSQL where it is not to be checked; throws where it is missing.
bool is_available(Engine engine);

// The PostgreSQL server of this executable, started when it is first asked for.
PostgresServer& postgres_server(PostgresServer::Durability durability = PostgresServer::Durability::none);

const std::vector<sql::Migration>& migrations_of(Engine engine);

enum class Tables { none, all };

// A database that holds no account yet, and is gone with this object. Close every store on it
// first.
class TemporaryDatabase {
public:
    explicit TemporaryDatabase(Engine engine = Engine::sqlite_in_memory, Tables tables = Tables::all);
    ~TemporaryDatabase();
    TemporaryDatabase(const TemporaryDatabase&) = delete;
    TemporaryDatabase& operator=(const TemporaryDatabase&) = delete;

    // A file name, or a conninfo; another process can connect to it too.
    const std::string& location() const noexcept { return location_; }

    sql::Connect connect() const { return connect_to(engine_, location_); }
    sql::Store::Size size() const { return {.writers = engine_ == Engine::postgres ? 2 : 1, .readers = 2}; }

    static sql::Connect connect_to(Engine engine, const std::string& location);

private:
    Engine engine_;
    std::string name_;
    std::string location_;
    std::filesystem::path folder_;
    std::unique_ptr<sql::Connection> keeper_;  // a database in memory lasts as long as its last connection
};

}  // namespace hovor::test
