#pragma once

#include "app/transaction.hpp"

#include <optional>

namespace hovor {

// Ends all sessions of the agent but one, each with its SessionEnded, and makes the links void that would begin
// another.
void sign_out(Transaction& db, const AgentId& agent, const std::optional<SessionId>& but, Timestamp now);

}  // namespace hovor
