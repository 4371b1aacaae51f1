#pragma once

#include "domain/message.hpp"
#include "domain/visitor.hpp"
#include "storage/sql/connection.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

// What the index is filled from: of an account's log, the events after one place and up to another. Read by statements
// of their own, since of most events nothing is needed and of messages little.
namespace hovor::sql {

struct LogPiece {
    const AccountId& account;
    std::int64_t after;
    std::int64_t last;
};

// In the order of the log. Of a file there is only the name, and no choices.
void read_messages(Connection& data, const LogPiece& piece,
                   const std::function<void(const Message& message, std::int64_t event_seq)>& take);

// What visitors have become, in the order of the log.
void read_changed_visitors(Connection& data, const LogPiece& piece, const std::function<void(const Visitor&)>& take);

// Some of the account's visitors whose ids come after this one, in the order of their ids.
std::vector<Visitor> read_visitors(Connection& data, const AccountId& account, const std::string& after, int limit);

}  // namespace hovor::sql
