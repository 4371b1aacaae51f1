#pragma once

#include "app/transaction.hpp"
#include "domain/file.hpp"

namespace hovor {

// forbidden for a visitor where the account takes no files of theirs. Agents always may send some.
Result<void> check_takes_files(const Transaction& db, const Sender& sender);

}  // namespace hovor
