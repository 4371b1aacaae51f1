#pragma once

#include "app/transaction.hpp"
#include "domain/sight.hpp"

// What agents are kept from seeing is to them as if it were not there.
namespace hovor {

// unauthenticated for one who is no agent of the account any more.
Result<Sight> sight_of(const Transaction& db, const AgentId& agent);

// not_found for one that the agent does not see.
Result<Conversation> find_seen(const Transaction& db, const AgentId& agent, const ConversationId& id);

// A visitor is seen by who sees the conversation that they go on in. Who has none is seen by all.
bool sees(const Transaction& db, const Sight& sight, const VisitorId& visitor);

// not_found for one whom the agent does not see. Not whether there is one.
Result<void> check_sees(const Transaction& db, const AgentId& agent, const VisitorId& visitor);

}  // namespace hovor
