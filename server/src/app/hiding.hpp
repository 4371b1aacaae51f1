#pragma once

#include "app/inbox.hpp"
#include "domain/sight.hpp"

namespace hovor {

// The events as the agent learns them, each in its place: what is of conversations or visitors that they do not see now
// is hidden, whoever saw it when it happened.
std::vector<AgentsEvent> hide_unseen(const Transaction& db, const Sight& sight, std::vector<LoggedEvent> events);

}  // namespace hovor
