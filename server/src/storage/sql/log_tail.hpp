#pragma once

#include "domain/event.hpp"

#include <vector>

namespace hovor::sql {

// The end of an account's log while works append to it. It is written once for all of them, before the
// commit.
struct LogTail {
    std::int64_t last_seq;
    std::vector<LoggedEvent>& appended;
    Timestamp now;
};

}  // namespace hovor::sql
