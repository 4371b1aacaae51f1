#pragma once

#include "app/messenger.hpp"

#include <optional>

// What the use cases that change conversations have in common.
namespace hovor {

// The message as it was stored when the sender sent it before. conflict if the id is another's, or in another
// conversation.
Result<std::optional<Message>> find_resent(const Transaction& db, const Sender& sender, const Draft& draft,
                                           const std::optional<ConversationId>& conversation);

// What the system says of a step of `sender`; the step gives the kind.
Draft notice_of(const Sender& sender, Timestamp now);

// What a step did, told before the messages that follow it: whoever follows the log then knows whose they are.
void tell(Transaction& db, Conversation& conversation, MessageKind kind, Draft notice);

// Tells of what a step did, if it did anything, and keeps it.
Conversation finish_step(Transaction& db, Conversation conversation, const std::optional<MessageKind>& kind,
                         const Draft& notice);

// What the sender wants to say, as far as it can be known without the database.
struct Outgoing {
    Draft draft;
    std::optional<FileId> file;
};
Result<Outgoing> compose(const Sender& sender, MessageId id, const MessageContent& content, Timestamp now);

// Adds it to the conversation, after what the sender's writing changes first.
Result<Posted> add(Transaction& db, Conversation& conversation, const Sender& sender, const Outgoing& outgoing,
                   const Draft& notice);

// The visitor's first one, for the group that they are sent to, if there is one of that key.
Result<Conversation> start(Transaction& db, const ConversationId& id, const Visitor& visitor, Timestamp now);

void add_if_new(Transaction& db, const Visitor& visitor);

// The group of that key, if there is one.
std::optional<GroupId> find_group(const Transaction& db, const std::string& key);

}  // namespace hovor
