#pragma once

#include "app/team.hpp"

// What the use cases of Team have in common.
namespace hovor {

// Who acts, as they are now. unauthenticated if they are not active any more.
Result<Agent> find_actor(const Transaction& db, const AgentId& id);

// The same, if they are an admin or an owner: forbidden to others.
Result<Agent> find_admin(const Transaction& db, const AgentId& id);

// The agent with what the update holds, but for the password. invalid_argument for what is none.
Result<Agent> apply(Agent agent, const AgentUpdate& update);

// Keeps the agent and tells of it, if anything has changed.
Result<Agent> save(Transaction& db, const Agent& before, Agent after);

// conflict if that takes the account's last active owner away.
Result<void> check_owner_remains(const Transaction& db, const Agent& before, const Agent& after);

}  // namespace hovor
