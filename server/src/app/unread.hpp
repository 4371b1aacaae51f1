#pragma once

#include "app/transaction.hpp"

#include <cstdint>

namespace hovor {

// How many of the visitor's messages stand after `seq`. Of what is further behind than 1,000 messages nobody looks
// whose it is: all of it counts.
std::int64_t count_unread(const Transaction& db, const Conversation& conversation, std::int64_t seq);

}  // namespace hovor
