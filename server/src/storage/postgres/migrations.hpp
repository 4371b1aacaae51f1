#pragma once

#include "storage/sql/migrations.hpp"

namespace hovor::postgres {

// server/migrations/postgres, as it was built in.
const std::vector<sql::Migration>& migrations();

}  // namespace hovor::postgres
