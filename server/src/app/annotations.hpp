#pragma once

#include "app/store.hpp"
#include "base/clock.hpp"

#include <string>
#include <vector>

namespace hovor {

// What an agent wants to note; not checked yet.
struct NewNote {
    NoteId id;  // picked by the author's side: the same twice adds one note
    std::string text;
    std::vector<AgentId> mentions{};
};

// What agents write on conversations for each other: notes, tags, a mark. No visitor learns of it.
class Annotations {
public:
    static constexpr int max_tags = 500;  // of an account, in a list

    Annotations(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // invalid_argument for a text that is none and for a mention that is no active colleague, conflict for an id that
    // is another note's. What the agent does not see (app/seen.hpp) is not_found.
    Task<Result<Note>> add_note(AccountId account, AgentId author, ConversationId conversation, NewNote note);

    // As Conversation::label; yields the conversation after it.
    Task<Result<Conversation>> label(AccountId account, AgentId agent, ConversationId conversation, LabelUpdate update);

    Task<Result<std::vector<TagCount>>> tags(AccountId account);

private:
    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
