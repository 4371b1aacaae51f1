#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hovor {

// What an agent writes beside a conversation, for the team alone: no visitor learns of it, so it has no place among
// the messages.
struct Note {
    static constexpr std::size_t max_mentions = 20;

    NoteId id;  // picked by the author's side, like a message's
    ConversationId conversation;
    AgentId author;
    std::string text;  // as a message's
    std::vector<AgentId> mentions;
    std::int64_t after_seq;  // of the conversation's last message before it
    Timestamp created_at;

    friend bool operator==(const Note&, const Note&) = default;
};

}  // namespace hovor
