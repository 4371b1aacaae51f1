// Generated from protocol/agent_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "protocol/codec.hpp"
#include "protocol/socket.hpp"
#include "protocol/team.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

struct AccountChanged {
    static constexpr std::string_view type = "account.changed";
    Account account{};
    bool operator==(const AccountChanged&) const = default;
};

struct AgentChanged {
    static constexpr std::string_view type = "agent.changed";
    Agent agent{};
    bool operator==(const AgentChanged&) const = default;
};

// Asks for everything after a place in the log, now and from now on. Again after a gap.
struct AgentHello {
    static constexpr std::string_view type = "hello";
    // The last seq the client has, 0 for none.
    std::int64_t after{};
    bool operator==(const AgentHello&) const = default;
};

struct AgentPost {
    static constexpr std::string_view type = "message.post";
    std::string conversation_id{};
    // Picked by the sender.
    std::string id{};
    // This, or a file.
    std::optional<std::string> text{};
    // That the agent has uploaded, and not sent yet.
    std::optional<std::string> file_id{};
    // Beside a text: what the visitor may answer by a button.
    std::optional<std::vector<std::string>> choices{};
    bool operator==(const AgentPost&) const = default;
};

struct AgentMark {
    static constexpr std::string_view type = "mark";
    std::string conversation_id{};
    std::optional<std::int64_t> delivered_seq{};
    std::optional<std::int64_t> read_seq{};
    bool operator==(const AgentMark&) const = default;
};

// The conversation that the agent has open; absent for none.
struct View {
    static constexpr std::string_view type = "view";
    std::optional<std::string> conversation_id{};
    bool operator==(const View&) const = default;
};

// Also tells the last seq: the answer is a `pong`, after any events that were missed.
struct AgentPing {
    static constexpr std::string_view type = "ping";
    std::optional<std::int64_t> after{};
    bool operator==(const AgentPing&) const = default;
};

// Nobody has touched this dashboard for a while, or somebody has again. An agent of whom all are idle counts as away.
struct Idle {
    static constexpr std::string_view type = "idle";
    bool is_idle{};
    bool operator==(const Idle&) const = default;
};

using AgentCommand = std::variant<AgentHello, AgentPost, Typing, AgentMark, View, AgentPing, Idle>;

// All of a conversation's new state: it was started, joined, left, handed to a group, closed, opened again, rated,
// tagged or marked.
struct ConversationChanged {
    static constexpr std::string_view type = "conversation.changed";
    Conversation conversation{};
    bool operator==(const ConversationChanged&) const = default;
};

struct VisitorChanged {
    static constexpr std::string_view type = "visitor.changed";
    Visitor visitor{};
    bool operator==(const VisitorChanged&) const = default;
};

// An agent was signed out somewhere.
struct SessionEnded {
    static constexpr std::string_view type = "session.ended";
    std::string agent_id{};
    std::string session_id{};
    bool operator==(const SessionEnded&) const = default;
};

struct NoteAdded {
    static constexpr std::string_view type = "note.added";
    Note note{};
    bool operator==(const NoteAdded&) const = default;
};

// Some were added, changed or removed: ask for them anew. Which is not said, since some are one agent's alone.
struct SavedRepliesChanged {
    static constexpr std::string_view type = "saved_replies.changed";
    bool operator==(const SavedRepliesChanged&) const = default;
};

// All that agents keep of a visitor now.
struct ContactChanged {
    static constexpr std::string_view type = "contact.changed";
    Contact contact{};
    bool operator==(const ContactChanged&) const = default;
};

// All of a group's new state: it was made, named anew, or has other members.
struct GroupChanged {
    static constexpr std::string_view type = "group.changed";
    Group group{};
    bool operator==(const GroupChanged&) const = default;
};

// Its conversations are in no group from now on, and are told of each.
struct GroupRemoved {
    static constexpr std::string_view type = "group.removed";
    std::string group_id{};
    bool operator==(const GroupRemoved&) const = default;
};

// In the place of what the agent does not see. A conversation that is named is to be forgotten: it is not theirs any
// more.
struct Hidden {
    static constexpr std::string_view type = "hidden";
    std::optional<std::string> conversation_id{};
    bool operator==(const Hidden&) const = default;
};

using Change = std::variant<
    MessagePosted, ConversationMarked, ConversationChanged, VisitorChanged, AgentChanged, AccountChanged, SessionEnded,
    NoteAdded, SavedRepliesChanged, ContactChanged, GroupChanged, GroupRemoved, Hidden
>;

struct LoggedEvent {
    // Place in the account's log: 1 for the first, no gaps.
    std::int64_t seq{};
    Change change{};
    std::int64_t created_at{};
    bool operator==(const LoggedEvent&) const = default;
};

// The next events of the log, oldest first. A client that sees a gap says hello again.
struct Events {
    static constexpr std::string_view type = "events";
    std::vector<LoggedEvent> events{};
    // There is more: say hello again from the last of these.
    bool more{};
    bool operator==(const Events&) const = default;
};

// The log does not help: load the snapshot over HTTP, and say hello with the seq that came with it.
struct SnapshotRequired {
    static constexpr std::string_view type = "snapshot.required";
    std::int64_t last_seq{};
    bool operator==(const SnapshotRequired&) const = default;
};

// The colleagues who are signed in and available.
struct AgentsOnline {
    static constexpr std::string_view type = "agents.online";
    std::vector<std::string> agent_ids{};
    bool operator==(const AgentsOnline&) const = default;
};

struct VisitorPresence {
    std::string visitor_id{};
    std::optional<std::string> conversation_id{};
    std::optional<Page> page{};
    // When they came to that page.
    std::optional<std::int64_t> page_since{};
    // When the visitor came.
    std::int64_t since{};
    std::optional<Client> client{};
    // Of the visit, as in Visit.
    std::optional<std::string> language{};
    std::optional<std::string> referrer{};
    std::optional<std::string> country{};
    std::optional<std::string> city{};
    // This one included. Those before the visitor first wrote do not count.
    std::optional<std::int64_t> visits{};
    bool operator==(const VisitorPresence&) const = default;
};

// Gathered for up to 250 ms. The first after hello names all, in several if there are many.
struct VisitorsChanged {
    static constexpr std::string_view type = "visitors.changed";
    std::vector<VisitorPresence> present{};
    std::vector<std::string> gone{};
    bool operator==(const VisitorsChanged&) const = default;
};

struct ConversationTyping {
    static constexpr std::string_view type = "conversation.typing";
    std::string conversation_id{};
    Side side{};
    std::optional<std::string> agent_id{};
    bool is_typing{};
    // What a visitor has written so far, where the account shows it.
    std::optional<std::string> text{};
    bool operator==(const ConversationTyping&) const = default;
};

// Who has the conversation open.
struct ConversationViewers {
    static constexpr std::string_view type = "conversation.viewers";
    std::string conversation_id{};
    std::vector<std::string> agent_ids{};
    bool operator==(const ConversationViewers&) const = default;
};

// A conversation that waits is offered to an agent, who has until then to join, to write or to pass. Nobody: no more.
struct ConversationOffered {
    static constexpr std::string_view type = "conversation.offered";
    std::string conversation_id{};
    std::optional<std::string> agent_id{};
    std::optional<JoinReason> reason{};
    std::optional<std::int64_t> until{};
    bool operator==(const ConversationOffered&) const = default;
};

using AgentEvent = std::variant<
    Events, SnapshotRequired, AgentsOnline, VisitorsChanged, ConversationTyping, ConversationViewers,
    ConversationOffered, CommandFailed, Pong
>;

Result<void> read(const json::value& in, Unknown unknown, AccountChanged& out);
void write(std::string& out, const AccountChanged& in);
Result<void> read(const json::value& in, Unknown unknown, AgentChanged& out);
void write(std::string& out, const AgentChanged& in);
Result<void> read(const json::value& in, Unknown unknown, AgentHello& out);
void write(std::string& out, const AgentHello& in);
Result<void> read(const json::value& in, Unknown unknown, AgentPost& out);
void write(std::string& out, const AgentPost& in);
Result<void> read(const json::value& in, Unknown unknown, AgentMark& out);
void write(std::string& out, const AgentMark& in);
Result<void> read(const json::value& in, Unknown unknown, View& out);
void write(std::string& out, const View& in);
Result<void> read(const json::value& in, Unknown unknown, AgentPing& out);
void write(std::string& out, const AgentPing& in);
Result<void> read(const json::value& in, Unknown unknown, Idle& out);
void write(std::string& out, const Idle& in);
Result<void> read(const json::value& in, Unknown unknown, AgentCommand& out);
void write(std::string& out, const AgentCommand& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationChanged& out);
void write(std::string& out, const ConversationChanged& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorChanged& out);
void write(std::string& out, const VisitorChanged& in);
Result<void> read(const json::value& in, Unknown unknown, SessionEnded& out);
void write(std::string& out, const SessionEnded& in);
Result<void> read(const json::value& in, Unknown unknown, NoteAdded& out);
void write(std::string& out, const NoteAdded& in);
Result<void> read(const json::value& in, Unknown unknown, SavedRepliesChanged& out);
void write(std::string& out, const SavedRepliesChanged& in);
Result<void> read(const json::value& in, Unknown unknown, ContactChanged& out);
void write(std::string& out, const ContactChanged& in);
Result<void> read(const json::value& in, Unknown unknown, GroupChanged& out);
void write(std::string& out, const GroupChanged& in);
Result<void> read(const json::value& in, Unknown unknown, GroupRemoved& out);
void write(std::string& out, const GroupRemoved& in);
Result<void> read(const json::value& in, Unknown unknown, Hidden& out);
void write(std::string& out, const Hidden& in);
Result<void> read(const json::value& in, Unknown unknown, Change& out);
void write(std::string& out, const Change& in);
Result<void> read(const json::value& in, Unknown unknown, LoggedEvent& out);
void write(std::string& out, const LoggedEvent& in);
Result<void> read(const json::value& in, Unknown unknown, Events& out);
void write(std::string& out, const Events& in);
Result<void> read(const json::value& in, Unknown unknown, SnapshotRequired& out);
void write(std::string& out, const SnapshotRequired& in);
Result<void> read(const json::value& in, Unknown unknown, AgentsOnline& out);
void write(std::string& out, const AgentsOnline& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorPresence& out);
void write(std::string& out, const VisitorPresence& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorsChanged& out);
void write(std::string& out, const VisitorsChanged& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationTyping& out);
void write(std::string& out, const ConversationTyping& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationViewers& out);
void write(std::string& out, const ConversationViewers& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationOffered& out);
void write(std::string& out, const ConversationOffered& in);
Result<void> read(const json::value& in, Unknown unknown, AgentEvent& out);
void write(std::string& out, const AgentEvent& in);

}  // namespace hovor::protocol
