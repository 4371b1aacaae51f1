// Generated from protocol/conversations.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "protocol/codec.hpp"
#include "protocol/team.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

// Who is to answer: a colleague, or a group.
struct Assignment {
    std::optional<std::string> agent_id{};
    std::optional<std::string> group_id{};
    bool operator==(const Assignment&) const = default;
};

// What the loader needs before anybody opens the chat. Asking for it is a page view.
struct ChatBox {
    std::string company{};
    std::string greeting{};
    std::string color{};
    bool is_online{};
    // When somebody works again, where nobody does now.
    std::optional<std::int64_t> returns_at{};
    std::vector<Face> agents{};
    // `standard` where it is absent. A page may ask for a stricter one.
    std::optional<ConsentMode> consent_mode{};
    // Absent: as the chat box is without anybody's doing.
    std::optional<ChatBoxSettings> settings{};
    bool operator==(const ChatBox&) const = default;
};

struct Closing {
    std::optional<CloseReason> reason{};
    bool operator==(const Closing&) const = default;
};

struct ContactDetails {
    Visitor visitor{};
    Contact contact{};
    // Who is the same person as this one, who stands for them.
    std::vector<Visitor> same{};
    // Of all of these, the one with the newest message first.
    std::vector<Conversation> conversations{};
    bool operator==(const ContactDetails&) const = default;
};

// What is absent stays as it is; what is empty is removed. Agents correct what the visitor, or their site, said.
struct ContactUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::string> note{};
    bool operator==(const ContactUpdate&) const = default;
};

struct Contacts {
    // Whose conversation has the newest message first; of the banned ones, who was banned last.
    std::vector<Visitor> visitors{};
    // Of those of whom anything is kept.
    std::vector<Contact> contacts{};
    // For the next page; absent on the last.
    std::optional<std::string> next{};
    bool operator==(const Contacts&) const = default;
};

struct ConversationDetails {
    Conversation conversation{};
    Visitor visitor{};
    // Absent where nothing is kept of them.
    std::optional<Contact> contact{};
    bool operator==(const ConversationDetails&) const = default;
};

// What is absent stays as it is.
struct ConversationUpdate {
    // Those that it has stay once.
    std::optional<std::vector<std::string>> add_tags{};
    std::optional<std::vector<std::string>> remove_tags{};
    std::optional<bool> is_important{};
    // One of the account's; empty for none.
    std::optional<std::string> category{};
    bool operator==(const ConversationUpdate&) const = default;
};

struct Conversations {
    // The one with the newest message first.
    std::vector<Conversation> conversations{};
    std::vector<Visitor> visitors{};
    // Of those visitors of whom anything is kept.
    std::optional<std::vector<Contact>> contacts{};
    // For the next page; absent on the last.
    std::optional<std::string> next{};
    bool operator==(const Conversations&) const = default;
};

// A part of a text. Offset and length count UTF-16 code units.
struct Span {
    std::int64_t offset{};
    std::int64_t length{};
    bool operator==(const Span&) const = default;
};

struct FoundMessage {
    std::string conversation_id{};
    std::string visitor_id{};
    std::string message_id{};
    std::int64_t seq{};
    Author author{};
    std::optional<std::string> agent_id{};
    // The part of the text that fits best. Of a file: its name.
    std::string excerpt{};
    // What was found in the excerpt; none where filters alone found it.
    std::vector<Span> marks{};
    std::int64_t created_at{};
    bool operator==(const FoundMessage&) const = default;
};

struct FoundMessages {
    // The newest first.
    std::vector<FoundMessage> messages{};
    // Theirs.
    std::vector<Conversation> conversations{};
    std::vector<Visitor> visitors{};
    // For the next page; absent on the last.
    std::optional<std::string> next{};
    // Some messages are not searched yet: the index is being built.
    bool is_behind{};
    bool operator==(const FoundMessages&) const = default;
};

struct FoundVisitors {
    std::vector<Visitor> visitors{};
    bool operator==(const FoundVisitors&) const = default;
};

struct Merging {
    // Who is to stand for both.
    std::string into{};
    bool operator==(const Merging&) const = default;
};

struct Messages {
    // Oldest first.
    std::vector<Message> messages{};
    // There are earlier ones: ask for those before the first of these.
    bool more{};
    // That stand after one of these messages, oldest first. The oldest are left out where there are more.
    std::optional<std::vector<Note>> notes{};
    bool operator==(const Messages&) const = default;
};

// The first words to a visitor.
struct NewConversation {
    // Of the message, picked by the sender; the same id twice begins one conversation.
    std::string id{};
    std::string text{};
    bool operator==(const NewConversation&) const = default;
};

struct NewMessage {
    // Picked by the sender; the same id twice adds one message.
    std::string id{};
    // This, or a file.
    std::optional<std::string> text{};
    // That the agent has uploaded, and not sent yet.
    std::optional<std::string> file_id{};
    // Beside a text: what the visitor may answer by a button.
    std::optional<std::vector<std::string>> choices{};
    bool operator==(const NewMessage&) const = default;
};

struct NewNote {
    // Picked by the sender; the same id twice adds one note.
    std::string id{};
    std::string text{};
    // Of the team; active ones.
    std::optional<std::vector<std::string>> mention_ids{};
    bool operator==(const NewNote&) const = default;
};

struct NewSavedReply {
    // Without blanks and slashes.
    std::string shortcut{};
    std::string text{};
    std::optional<std::string> folder{};
    bool is_personal{};
    bool operator==(const NewSavedReply&) const = default;
};

struct SavedReplies {
    // By shortcut: the team's, and one's own.
    std::vector<SavedReply> saved_replies{};
    bool operator==(const SavedReplies&) const = default;
};

// What is absent stays as it is; an empty folder is none.
struct SavedReplyUpdate {
    std::optional<std::string> shortcut{};
    std::optional<std::string> text{};
    std::optional<std::string> folder{};
    bool operator==(const SavedReplyUpdate&) const = default;
};

// How many of the visitor's messages an agent has not read.
struct UnreadCount {
    std::string conversation_id{};
    std::int64_t unread_count{};
    bool operator==(const UnreadCount&) const = default;
};

// All that a dashboard shows at first, as of one place in the log.
struct Snapshot {
    std::int64_t last_seq{};
    Account account{};
    // Who asks.
    std::string agent_id{};
    std::vector<Agent> agents{};
    // All that are open, and the last closed ones: up to 500.
    std::vector<Conversation> conversations{};
    // Of those conversations.
    std::vector<Visitor> visitors{};
    // By name.
    std::optional<std::vector<Group>> groups{};
    // Of those visitors of whom anything is kept.
    std::optional<std::vector<Contact>> contacts{};
    // Of the conversations that who asks has joined, where there is something that they have not read.
    std::optional<std::vector<UnreadCount>> unread{};
    bool operator==(const Snapshot&) const = default;
};

struct TagCount {
    std::string tag{};
    // How many conversations have it.
    std::int64_t count{};
    bool operator==(const TagCount&) const = default;
};

struct Tags {
    // By name.
    std::vector<TagCount> tags{};
    bool operator==(const Tags&) const = default;
};

struct Visits {
    // The newest first.
    std::vector<Visit> visits{};
    // How many there are on all pages.
    std::int64_t count{};
    // For the next page; absent on the last.
    std::optional<std::string> next{};
    bool operator==(const Visits&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, Assignment& out);
void write(std::string& out, const Assignment& in);
Result<void> read(const json::value& in, Unknown unknown, ChatBox& out);
void write(std::string& out, const ChatBox& in);
Result<void> read(const json::value& in, Unknown unknown, Closing& out);
void write(std::string& out, const Closing& in);
Result<void> read(const json::value& in, Unknown unknown, ContactDetails& out);
void write(std::string& out, const ContactDetails& in);
Result<void> read(const json::value& in, Unknown unknown, ContactUpdate& out);
void write(std::string& out, const ContactUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, Contacts& out);
void write(std::string& out, const Contacts& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationDetails& out);
void write(std::string& out, const ConversationDetails& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationUpdate& out);
void write(std::string& out, const ConversationUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, Conversations& out);
void write(std::string& out, const Conversations& in);
Result<void> read(const json::value& in, Unknown unknown, Span& out);
void write(std::string& out, const Span& in);
Result<void> read(const json::value& in, Unknown unknown, FoundMessage& out);
void write(std::string& out, const FoundMessage& in);
Result<void> read(const json::value& in, Unknown unknown, FoundMessages& out);
void write(std::string& out, const FoundMessages& in);
Result<void> read(const json::value& in, Unknown unknown, FoundVisitors& out);
void write(std::string& out, const FoundVisitors& in);
Result<void> read(const json::value& in, Unknown unknown, Merging& out);
void write(std::string& out, const Merging& in);
Result<void> read(const json::value& in, Unknown unknown, Messages& out);
void write(std::string& out, const Messages& in);
Result<void> read(const json::value& in, Unknown unknown, NewConversation& out);
void write(std::string& out, const NewConversation& in);
Result<void> read(const json::value& in, Unknown unknown, NewMessage& out);
void write(std::string& out, const NewMessage& in);
Result<void> read(const json::value& in, Unknown unknown, NewNote& out);
void write(std::string& out, const NewNote& in);
Result<void> read(const json::value& in, Unknown unknown, NewSavedReply& out);
void write(std::string& out, const NewSavedReply& in);
Result<void> read(const json::value& in, Unknown unknown, SavedReplies& out);
void write(std::string& out, const SavedReplies& in);
Result<void> read(const json::value& in, Unknown unknown, SavedReplyUpdate& out);
void write(std::string& out, const SavedReplyUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, UnreadCount& out);
void write(std::string& out, const UnreadCount& in);
Result<void> read(const json::value& in, Unknown unknown, Snapshot& out);
void write(std::string& out, const Snapshot& in);
Result<void> read(const json::value& in, Unknown unknown, TagCount& out);
void write(std::string& out, const TagCount& in);
Result<void> read(const json::value& in, Unknown unknown, Tags& out);
void write(std::string& out, const Tags& in);
Result<void> read(const json::value& in, Unknown unknown, Visits& out);
void write(std::string& out, const Visits& in);

}  // namespace hovor::protocol
