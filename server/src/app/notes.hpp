#pragma once

#include "domain/note.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hovor {

// The notes of one account.
class Notes {
public:
    // The one with this id in the whole account, whichever conversation it is beside.
    virtual std::optional<Note> find(const NoteId& id) const = 0;

    // The last ones that stand after a message from `first_seq` to `last_seq`, oldest first.
    virtual std::vector<Note> between(const ConversationId& conversation, std::int64_t first_seq, std::int64_t last_seq,
                                      int limit) const = 0;

    // The id must not be taken.
    virtual void add(const Note& note) = 0;

protected:
    ~Notes() = default;
};

}  // namespace hovor
