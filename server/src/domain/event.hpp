#pragma once

#include "domain/account.hpp"
#include "domain/agent.hpp"
#include "domain/contact.hpp"
#include "domain/conversation.hpp"
#include "domain/group.hpp"
#include "domain/note.hpp"
#include "domain/visitor.hpp"

#include <cstdint>
#include <optional>
#include <variant>

namespace hovor {

// A message was added to a conversation. What it does to the conversation's marks, unread count and
// waiting follows from it (Conversation::place).
struct MessagePosted {
    VisitorId visitor;
    Message message;

    friend bool operator==(const MessagePosted&, const MessagePosted&) = default;
};

enum class Side { visitor, agent };

template <>
inline constexpr std::array<std::string_view, 2> names_of<Side>{"visitor", "agent"};

// How far one of those who have joined has read, and how many of the visitor's messages they have not.
struct Reader {
    AgentId agent;
    std::int64_t read;
    std::int64_t unread_count;

    friend bool operator==(const Reader&, const Reader&) = default;
};

// A side has received or has read more, or one of the agents has, or has marked it as unread.
struct ConversationMarked {
    ConversationId conversation;
    VisitorId visitor;
    Side side;
    Marks marks;
    std::int64_t unread_count;
    std::optional<Reader> reader{};  // of the agents' side

    friend bool operator==(const ConversationMarked&, const ConversationMarked&) = default;
};

// A conversation was started, joined, left, handed over, closed, opened again, rated or labelled. This and the three
// below hold all of the new state, so that learning of it twice does no harm.
struct ConversationChanged {
    Conversation::Snapshot conversation;

    friend bool operator==(const ConversationChanged&, const ConversationChanged&) = default;
};

struct VisitorChanged {
    Visitor visitor;

    friend bool operator==(const VisitorChanged&, const VisitorChanged&) = default;
};

struct AgentChanged {
    Agent agent;

    friend bool operator==(const AgentChanged&, const AgentChanged&) = default;
};

struct AccountChanged {
    Account account;

    friend bool operator==(const AccountChanged&, const AccountChanged&) = default;
};

// An agent was signed out: by themselves, by a new password, by an admin. Their sockets close.
struct SessionEnded {
    AgentId agent;
    SessionId session;

    friend bool operator==(const SessionEnded&, const SessionEnded&) = default;
};

struct NoteAdded {
    Note note;

    friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};

// Some of the saved replies were added, changed or removed. Which is not told: all agents hear of it, and some are one
// agent's alone.
struct SavedRepliesChanged {
    friend bool operator==(const SavedRepliesChanged&, const SavedRepliesChanged&) = default;
};

// What agents keep of a visitor is another: all of it.
struct ContactChanged {
    Contact contact;

    friend bool operator==(const ContactChanged&, const ContactChanged&) = default;
};

// A group was made, or is another: all of it.
struct GroupChanged {
    Group group;

    friend bool operator==(const GroupChanged&, const GroupChanged&) = default;
};

struct GroupRemoved {
    GroupId group;

    friend bool operator==(const GroupRemoved&, const GroupRemoved&) = default;
};

// From whom the account takes messages is another. What it is, agents are not told.
struct ProtectionChanged {
    friend bool operator==(const ProtectionChanged&, const ProtectionChanged&) = default;
};

using Event = std::variant<MessagePosted, ConversationMarked, ConversationChanged, VisitorChanged, AgentChanged,
                           AccountChanged, SessionEnded, NoteAdded, SavedRepliesChanged, ContactChanged, GroupChanged,
                           GroupRemoved, ProtectionChanged>;

// An event with its place in the account's log: 1 for the first, no gaps.
struct LoggedEvent {
    AccountId account;
    std::int64_t seq;
    Event event;
    Timestamp created_at;

    friend bool operator==(const LoggedEvent&, const LoggedEvent&) = default;
};

}  // namespace hovor
