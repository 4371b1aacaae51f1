#pragma once

#include "storage/sql/migrations.hpp"

namespace hovor::sqlite {

// server/migrations/sqlite, as it was built in.
const std::vector<sql::Migration>& migrations();

}  // namespace hovor::sqlite
