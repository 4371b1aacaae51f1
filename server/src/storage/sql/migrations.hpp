#pragma once

#include "base/clock.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

// One step of the schema: "0002_agents" is number 2, and never edited once it is released.
struct Migration {
    std::int64_t number;
    std::string name;
    std::string script;
};

// What `migrate` would apply, in order; changes nothing.
std::vector<Migration> plan(Connection& db, const std::vector<Migration>& migrations);

// Brings the database up to the last migration, or changes nothing. Both throw if the migrations have a
// gap, if the database is newer than this program, or if it was made from other migrations than these.
void migrate(Connection& db, const std::vector<Migration>& migrations, const Clock& clock);

}  // namespace hovor::sql
