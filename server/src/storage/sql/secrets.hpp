#pragma once

#include "storage/sql/connection.hpp"

#include <cstddef>
#include <string>

namespace hovor::sql {

// The installation's secret of this name: that many random bytes, made when it is first asked for and
// the same for every process ever after.
std::string load_or_create_secret(Connection& db, const std::string& name, std::size_t bytes);

}  // namespace hovor::sql
