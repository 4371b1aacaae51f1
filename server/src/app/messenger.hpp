#pragma once

#include "app/store.hpp"
#include "base/clock.hpp"

#include <optional>
#include <string>

namespace hovor {

// A message as it is stored, and whether this call has stored it.
struct Posted {
    Message message;
    bool is_new;
};

// What visitors and agents do to conversations: checks, stores, and writes the log. Every call may be
// made again after `unavailable`.
//
// ConversationChanged comes before the messages that follow from the step (first the system's, then the text), and
// holds the conversation without them: whoever follows the log knows the conversation when its message comes, and
// whom it concerns.
class Messenger {
public:
    Messenger(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // Into the visitor's newest conversation, which begins with it if there is none. The first message also
    // stores the visitor. invalid_argument for a text that is none, not_found for a file that the sender has not
    // uploaded, conflict for one that was sent before and for an id that is another's.
    Task<Result<Posted>> post(AccountId account, Visitor visitor, MessageId id, MessageContent content);

    // What an agent does not see (app/seen.hpp) is not_found here and below. Joins it first; conflict if it is closed.
    Task<Result<Posted>> post(AccountId account, AgentId agent, ConversationId conversation, MessageId id,
                              MessageContent content);

    // Moves the marks of a side forward, and how far the agent has read. Harmless where there is nothing to move; the
    // visitor's are those of their newest conversation.
    Task<Result<void>> mark(AccountId account, VisitorId visitor, Marks marks);
    Task<Result<void>> mark(AccountId account, AgentId agent, ConversationId conversation, Marks marks);

    // From the visitor's last message on, for this agent alone. conflict where they have not joined, or the visitor has
    // written nothing among the last messages.
    Task<Result<void>> mark_unread(AccountId account, AgentId agent, ConversationId conversation);

    // Each yields the conversation after it, and writes a message of the system's that tells of it.
    Task<Result<Conversation>> join(AccountId account, AgentId agent, ConversationId conversation,
                                    JoinReason reason = JoinReason::joined);
    Task<Result<Conversation>> leave(AccountId account, AgentId agent, ConversationId conversation);
    Task<Result<Conversation>> close(AccountId account, AgentId agent, ConversationId conversation,
                                     std::optional<CloseReason> reason = std::nullopt);
    // The visitor's own, their newest; not_found if there is none.
    Task<Result<Conversation>> close_by_visitor(AccountId account, VisitorId visitor);
    // What the visitor thinks of their newest conversation. Yields it; not_found if there is none, invalid_argument for
    // what is no rating.
    Task<Result<Conversation>> rate(AccountId account, VisitorId visitor, RatingUpdate update);
    // Has the visitor's newest conversation sent to an address, once: yields the address as it is kept. not_found if
    // there is no conversation, invalid_argument for what is no address.
    Task<Result<std::string>> request_transcript(AccountId account, VisitorId visitor, std::string email,
                                                 std::string language);
    // A colleague is to answer from now on: joins, as if they had done so. invalid_argument unless they are active.
    Task<Result<Conversation>> assign(AccountId account, AgentId assigner, ConversationId conversation,
                                      AgentId assignee);
    // Whoever has joined leaves, and it waits for one of the group. invalid_argument for no group of the account's,
    // conflict if it is closed.
    Task<Result<Conversation>> hand_to_group(AccountId account, AgentId agent, ConversationId conversation,
                                             GroupId group);
    // Takes a colleague off: they leave, as if they had done so.
    Task<Result<Conversation>> unassign(AccountId account, AgentId assigner, ConversationId conversation,
                                        AgentId assignee);
    // Takes the group off, where it is that one's to answer: it is everybody's from then on, and nobody leaves.
    // conflict if it is closed.
    Task<Result<Conversation>> take_from_group(AccountId account, AgentId agent, ConversationId conversation,
                                               GroupId group);
    Task<Result<Conversation>> reopen(AccountId account, AgentId agent, ConversationId conversation);

    // What a visitor says of themselves. Yields the visitor; not_found, and nothing stored, before their
    // first message.
    Task<Result<Visitor>> introduce(AccountId account, VisitorId visitor, VisitorUpdate update);

private:
    using Step = Result<std::optional<MessageKind>> (*)(Conversation&, const Participant&);

    Task<Result<Conversation>> take_step(AccountId account, Participant who, ConversationId conversation, Step step);

    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
