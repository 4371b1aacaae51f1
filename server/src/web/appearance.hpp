#pragma once

#include "app/chat_box.hpp"
#include "domain/hours.hpp"
#include "protocol/messages.hpp"

#include <set>

namespace hovor::web {

// Who of the team there is for visitors now: nobody outside of working hours.
struct Attendance {
    std::set<AgentId> online;
    Opening opening{};
};

// The team as visitors see it: those who are online first, at most 100.
protocol::TeamChanged team_of(const Appearance& appearance, const Attendance& attendance);

// What the loader gets before anybody opens the chat: at most three faces.
protocol::ChatBox chat_box_of(const Appearance& appearance, const Attendance& attendance);

}  // namespace hovor::web
