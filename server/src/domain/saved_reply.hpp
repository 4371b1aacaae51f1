#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>

namespace hovor {

// A text that agents insert by its shortcut.
struct SavedReply {
    static constexpr std::size_t max_shortcut_length = 32;  // in code points
    static constexpr std::size_t max_folder_length = 50;    // likewise

    SavedReplyId id;
    std::optional<AgentId> owner;  // whose alone it is; nothing: the team's
    std::string shortcut;          // what is written after the /: without blanks and slashes
    std::string text;              // as a message's; may hold variables, as {{visitor.name}}
    std::string folder;            // empty: in none
    Timestamp updated_at;

    friend bool operator==(const SavedReply&, const SavedReply&) = default;
};

// What changes in a saved reply; absent: nothing.
struct SavedReplyUpdate {
    std::optional<std::string> shortcut{};
    std::optional<std::string> text{};
    std::optional<std::string> folder{};
};

// invalid_argument for what is none. With a new time if anything has changed.
Result<SavedReply> apply(SavedReply reply, const SavedReplyUpdate& update, Timestamp now);

}  // namespace hovor
