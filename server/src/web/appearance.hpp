#pragma once

#include "app/chat_box.hpp"
#include "protocol/messages.hpp"

#include <set>

namespace hovor::web {

// The team as visitors see it: those who are online first, at most 100.
protocol::TeamChanged team_of(const Appearance& appearance, const std::set<AgentId>& online);

// What the loader gets before anybody opens the chat: at most three faces.
protocol::ChatBox chat_box_of(const Appearance& appearance, const std::set<AgentId>& online);

}  // namespace hovor::web
