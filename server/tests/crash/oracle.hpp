#pragma once

#include "domain/event.hpp"
#include "storage/sql/connection.hpp"

#include <string>
#include <vector>

namespace hovor::crash {

// Expects of a database that every id in `acknowledged` is stored, each message once, and all of them in
// one order: no gap in a log or a conversation, every link where it says, every end where it is.
void expect_sound(sql::Connection& db, const std::vector<std::string>& acknowledged);

// Expects that `announced` is each account's log, every event once and in order.
void expect_announced(sql::Connection& db, const std::vector<LoggedEvent>& announced);

}  // namespace hovor::crash
