#pragma once

#include "base/id.hpp"
#include "web/hub.hpp"

#include <optional>
#include <set>

// Of what is now and is not in the log, what an agent sees who does not see all.
namespace hovor::web {

// The conversations that the news are of.
void add_conversations(const AgentNews& news, std::set<ConversationId>& all);

// The news without what is of other conversations than those `seen`: a visitor who has one of those is gone. Nothing
// where nothing is left.
std::optional<AgentNews> only_seen(AgentNews news, const std::set<ConversationId>& seen);

}  // namespace hovor::web
