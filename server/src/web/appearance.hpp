#pragma once

#include "app/chat_box.hpp"
#include "domain/hours.hpp"
#include "protocol/messages.hpp"

#include <optional>
#include <set>

namespace hovor::web {

// Who of the team there is for visitors now: nobody outside of working hours.
struct Attendance {
    std::set<AgentId> online;
    Opening opening{};
};

// The team as visitors see it: those who are online first, at most 100.
protocol::TeamChanged team_of(const Appearance& appearance, const Attendance& attendance);

// How the account's chat box is set up, for visitors to have it so; nothing: as it is without anybody's doing.
std::optional<protocol::ChatBoxSettings> settings_of(const Account& account);

// What the loader gets before anybody opens the chat: at most three faces.
protocol::ChatBox chat_box_of(const Appearance& appearance, const Attendance& attendance);

// Of its settings only what a page needs before anybody opens the chat: where the button stands, and greetings. Whoever
// opens it gets the others with their welcome.
protocol::ChatBox for_the_page(protocol::ChatBox box);

}  // namespace hovor::web
