#include "storage/sql/migrations.hpp"

#include "base/sha256.hpp"
#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view create_table = R"sql(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        number     BIGINT NOT NULL PRIMARY KEY,
        name       TEXT   NOT NULL,
        sha256     TEXT   NOT NULL,
        applied_at BIGINT NOT NULL
    )
)sql";

constexpr std::string_view select_applied = "SELECT number, sha256 FROM schema_migrations ORDER BY number";

constexpr std::string_view insert_applied = R"sql(
    INSERT INTO schema_migrations (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)
)sql";

struct Applied {
    std::int64_t number;
    std::string sha256;
};

[[noreturn]] void refuse(const std::string& why)
{
    throw std::runtime_error{"migrations: " + why};
}

void require_no_gap(const std::vector<Migration>& migrations)
{
    std::int64_t expected = 0;
    for (const auto& migration : migrations) {
        if (migration.number != ++expected)
            refuse("expected " + std::to_string(expected) + ", found " + migration.name);
    }
}

void require_known(const std::vector<Applied>& applied, const std::vector<Migration>& migrations)
{
    if (applied.size() > migrations.size()) refuse("the database is newer than this program: install the newer one");
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const auto& migration = migrations[i];
        if (applied[i].number != migration.number) refuse("the database has a gap before " + migration.name);
        if (applied[i].sha256 != sha256(migration.script)) refuse(migration.name + " was edited after it was applied");
    }
}

// In a transaction that may write.
std::vector<Migration> find_missing(Connection& db, const std::vector<Migration>& migrations)
{
    require_no_gap(migrations);
    db.run(db.dialect().lock_migrations);
    db.run(create_table);
    const auto applied = db.all(select_applied, {}, [](const Row& row) {
        return Applied{row.integer(0), row.string(1)};
    });
    require_known(applied, migrations);
    return {migrations.begin() + std::ssize(applied), migrations.end()};
}

}  // namespace

std::vector<Migration> plan(Connection& db, const std::vector<Migration>& migrations)
{
    const Scope scope{db, db.dialect().begin_write};  // never committed
    return find_missing(db, migrations);
}

void migrate(Connection& db, const std::vector<Migration>& migrations, const Clock& clock)
{
    Scope scope{db, db.dialect().begin_write};
    for (const auto& [number, name, script] : find_missing(db, migrations)) {
        db.execute(script);
        db.run(insert_applied, {number, name, sha256(script), to_column(clock.now())});
    }
    scope.commit();
}

}  // namespace hovor::sql
