#include "tests/databases.hpp"

#include "storage/postgres/connection.hpp"
#include "storage/postgres/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"

#include <unistd.h>

#include <atomic>

namespace hovor::test {
namespace {

std::string unique_name()
{
    static std::atomic<int> count = 0;
    return "hovor_test_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
}

}  // namespace

bool is_available(Engine engine)
{
    return engine != Engine::postgres || PostgresServer::is_wanted();
}

PostgresServer& postgres_server(PostgresServer::Durability durability)
{
    static PostgresServer server{durability};
    return server;
}

const std::vector<sql::Migration>& migrations_of(Engine engine)
{
    return engine == Engine::postgres ? postgres::migrations() : sqlite::migrations();
}

TemporaryDatabase::TemporaryDatabase(Engine engine, Tables tables) : engine_{engine}, name_{unique_name()}
{
    switch (engine) {
        case Engine::sqlite_in_memory: location_ = "file:/" + name_ + "?vfs=memdb"; break;
        case Engine::sqlite:
            folder_ = std::filesystem::temp_directory_path() / name_;
            std::filesystem::create_directory(folder_);
            location_ = folder_ / "hovor.db";
            break;
        case Engine::postgres: {
            const auto conninfo = postgres_server().conninfo();
            postgres::Connection{conninfo}.execute("CREATE SCHEMA " + name_);
            location_ = conninfo + " options='-c search_path=" + name_ + "'";
            break;
        }
    }
    keeper_ = connect()();
    if (tables == Tables::all) sql::migrate(*keeper_, migrations_of(engine), SystemClock{});
}

TemporaryDatabase::~TemporaryDatabase()
{
    keeper_.reset();
    if (engine_ == Engine::postgres) connect()()->execute("DROP SCHEMA " + name_ + " CASCADE");
    if (engine_ == Engine::sqlite) std::filesystem::remove_all(folder_);
}

sql::Connect TemporaryDatabase::connect_to(Engine engine, const std::string& location)
{
    if (engine == Engine::postgres) return postgres::connect_to(location);
    return sqlite::connect_to(location);
}

}  // namespace hovor::test
