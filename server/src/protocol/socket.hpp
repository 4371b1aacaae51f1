// Generated from protocol/socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "protocol/codec.hpp"
#include "protocol/entities.hpp"

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
    std::string text{};
    bool operator==(const AgentPost&) const = default;
};

struct Typing {
    static constexpr std::string_view type = "typing";
    std::optional<std::string> conversation_id{};
    bool is_typing{};
    bool operator==(const Typing&) const = default;
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

using AgentCommand = std::variant<AgentHello, AgentPost, Typing, AgentMark, View, AgentPing>;

// To all sockets of the visitor, the sender's too: it is on disk. Whoever writes has read: a message of one side moves
// that side's delivered and read seq to its own. A visitor's text adds one to `unread_count` and sets an absent
// `waiting_since`; an agent's text clears both.
struct MessagePosted {
    static constexpr std::string_view type = "message.posted";
    std::string conversation_id{};
    Message message{};
    bool operator==(const MessagePosted&) const = default;
};

// One side has received and has read so far. `unread_count` is of the visitor's messages, for agents.
struct ConversationMarked {
    static constexpr std::string_view type = "conversation.marked";
    std::string conversation_id{};
    Side side{};
    std::int64_t delivered_seq{};
    std::int64_t read_seq{};
    std::int64_t unread_count{};
    bool operator==(const ConversationMarked&) const = default;
};

// All of a conversation's new state: it was started, joined, left, closed or opened again.
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

using Change = std::variant<
    MessagePosted, ConversationMarked, ConversationChanged, VisitorChanged, AgentChanged, AccountChanged, SessionEnded
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
    bool operator==(const ConversationTyping&) const = default;
};

// Who has the conversation open.
struct ConversationViewers {
    static constexpr std::string_view type = "conversation.viewers";
    std::string conversation_id{};
    std::vector<std::string> agent_ids{};
    bool operator==(const ConversationViewers&) const = default;
};

// A command failed. The connection stays open.
struct CommandFailed {
    static constexpr std::string_view type = "command.failed";
    // The `id` of the message that was not stored, if it was one.
    std::optional<std::string> id{};
    Problem problem{};
    bool operator==(const CommandFailed&) const = default;
};

struct Pong {
    static constexpr std::string_view type = "pong";
    bool operator==(const Pong&) const = default;
};

using AgentEvent = std::variant<
    Events, SnapshotRequired, AgentsOnline, VisitorsChanged, ConversationTyping, ConversationViewers, CommandFailed,
    Pong
>;

// An agent writes, or stopped.
struct AgentTyping {
    static constexpr std::string_view type = "agent.typing";
    std::string agent_id{};
    bool is_typing{};
    bool operator==(const AgentTyping&) const = default;
};

// What a browser says of itself when it is asked, each in the form of the header
// (https://wicg.github.io/ua-client-hints/).
struct ClientHints {
    // Sec-CH-UA-Full-Version-List, or Sec-CH-UA.
    std::optional<std::string> brands{};
    // Sec-CH-UA-Mobile.
    std::optional<std::string> mobile{};
    std::optional<std::string> platform{};
    std::optional<std::string> platform_version{};
    std::optional<std::string> model{};
    bool operator==(const ClientHints&) const = default;
};

struct ConsentAnswer {
    ConsentKind kind{};
    bool is_given{};
    bool operator==(const ConsentAnswer&) const = default;
};

// The answer to `load_earlier`: oldest first. `more`: there are earlier ones still.
struct Earlier {
    static constexpr std::string_view type = "earlier";
    std::string conversation_id{};
    std::vector<Message> messages{};
    bool more{};
    bool operator==(const Earlier&) const = default;
};

// Asks for the page before, oldest first: the messages with a smaller seq.
struct LoadEarlier {
    static constexpr std::string_view type = "load_earlier";
    std::int64_t before{};
    bool operator==(const LoadEarlier&) const = default;
};

struct PageView {
    static constexpr std::string_view type = "page.view";
    Page page{};
    bool operator==(const PageView&) const = default;
};

struct Ping {
    static constexpr std::string_view type = "ping";
    bool operator==(const Ping&) const = default;
};

// Asks for the next page after a `resumed` that had more, or after a gap.
struct Resume {
    static constexpr std::string_view type = "resume";
    std::int64_t after{};
    bool operator==(const Resume&) const = default;
};

// The answer to `resume`: oldest first.
struct Resumed {
    static constexpr std::string_view type = "resumed";
    std::string conversation_id{};
    std::vector<Message> messages{};
    bool more{};
    bool operator==(const Resumed&) const = default;
};

// Refused as forbidden if the signature does not fit; the rest of the update is kept.
struct SignedIdentity {
    std::string user_id{};
    std::optional<std::string> email{};
    // HMAC-SHA-256 of "<user_id>\\n<email>" by the account's identity secret, in lower-case hexadecimal.
    std::string signature{};
    bool operator==(const SignedIdentity&) const = default;
};

// Who of the team there is, and whether anyone is online.
struct TeamChanged {
    static constexpr std::string_view type = "team.changed";
    bool is_online{};
    std::vector<Face> agents{};
    bool operator==(const TeamChanged&) const = default;
};

// The visitor ends their conversation; writing opens it again.
struct VisitorClose {
    static constexpr std::string_view type = "conversation.close";
    bool operator==(const VisitorClose&) const = default;
};

// The first command. A visitor who is known sends the token; one who is not gets one.
struct VisitorHello {
    static constexpr std::string_view type = "hello";
    std::string key{};
    std::optional<std::string> token{};
    std::optional<std::string> conversation_id{};
    // The last seq the client has of `conversation_id`.
    std::optional<std::int64_t> after{};
    std::optional<Page> page{};
    std::optional<std::string> language{};
    // The address of the page that led to `page`.
    std::optional<std::string> referrer{};
    // Browsers send none with the handshake of a socket.
    std::optional<ClientHints> client_hints{};
    // Of the cookie that another service left, or an earlier visit: kept as a label of a visitor who is new.
    std::optional<std::string> former_id{};
    bool operator==(const VisitorHello&) const = default;
};

// Stored and given the next seq before `message.posted` answers it. Sending it again is harmless.
struct VisitorPost {
    static constexpr std::string_view type = "message.post";
    // Picked by the sender.
    std::string id{};
    std::string text{};
    bool operator==(const VisitorPost&) const = default;
};

// The client has received, or has shown, everything up to these.
struct VisitorMark {
    static constexpr std::string_view type = "mark";
    std::optional<std::int64_t> delivered_seq{};
    std::optional<std::int64_t> read_seq{};
    bool operator==(const VisitorMark&) const = default;
};

struct VisitorUpdate {
    static constexpr std::string_view type = "visitor.update";
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::string> group{};
    // Those of other names stay.
    std::optional<std::vector<Variable>> variables{};
    std::optional<std::vector<ConsentAnswer>> consents{};
    std::optional<SignedIdentity> identity{};
    bool operator==(const VisitorUpdate&) const = default;
};

// What the visitor thinks of their conversation. The words may come later than the value.
struct VisitorRate {
    static constexpr std::string_view type = "conversation.rate";
    std::optional<std::int64_t> value{};
    std::optional<std::string> text{};
    bool operator==(const VisitorRate&) const = default;
};

using VisitorCommand = std::variant<
    VisitorHello, VisitorPost, Typing, Resume, LoadEarlier, VisitorMark, PageView, VisitorUpdate, VisitorRate,
    VisitorClose, Ping
>;

// What a visitor sees of their conversation.
struct VisitorConversation {
    std::string id{};
    ConversationState state{};
    std::vector<std::string> agent_ids{};
    std::int64_t last_seq{};
    std::int64_t visitor_delivered_seq{};
    std::int64_t visitor_read_seq{};
    std::int64_t agent_delivered_seq{};
    std::int64_t agent_read_seq{};
    std::optional<Rating> rating{};
    bool operator==(const VisitorConversation&) const = default;
};

struct VisitorConversationChanged {
    static constexpr std::string_view type = "conversation.changed";
    VisitorConversation conversation{};
    bool operator==(const VisitorConversationChanged&) const = default;
};

// The answer to hello. `messages` are those after `after`, or the last page when there is no `after`.
struct Welcome {
    static constexpr std::string_view type = "welcome";
    // To keep, and to send with the next hello. A secret.
    std::string token{};
    Visitor visitor{};
    std::string company{};
    std::string greeting{};
    std::string color{};
    // Whether the visitor is asked for a rating once the conversation is closed.
    std::optional<bool> asks_for_rating{};
    bool is_online{};
    std::vector<Face> agents{};
    std::optional<VisitorConversation> conversation{};
    std::vector<Message> messages{};
    // There is more after these: send `resume`.
    bool more{};
    bool operator==(const Welcome&) const = default;
};

using VisitorEvent = std::variant<
    Welcome, Resumed, Earlier, MessagePosted, ConversationMarked, VisitorConversationChanged, TeamChanged, AgentTyping,
    CommandFailed, Pong
>;

Result<void> read(const json::value& in, Unknown unknown, AccountChanged& out);
void write(std::string& out, const AccountChanged& in);
Result<void> read(const json::value& in, Unknown unknown, AgentChanged& out);
void write(std::string& out, const AgentChanged& in);
Result<void> read(const json::value& in, Unknown unknown, AgentHello& out);
void write(std::string& out, const AgentHello& in);
Result<void> read(const json::value& in, Unknown unknown, AgentPost& out);
void write(std::string& out, const AgentPost& in);
Result<void> read(const json::value& in, Unknown unknown, Typing& out);
void write(std::string& out, const Typing& in);
Result<void> read(const json::value& in, Unknown unknown, AgentMark& out);
void write(std::string& out, const AgentMark& in);
Result<void> read(const json::value& in, Unknown unknown, View& out);
void write(std::string& out, const View& in);
Result<void> read(const json::value& in, Unknown unknown, AgentPing& out);
void write(std::string& out, const AgentPing& in);
Result<void> read(const json::value& in, Unknown unknown, AgentCommand& out);
void write(std::string& out, const AgentCommand& in);
Result<void> read(const json::value& in, Unknown unknown, MessagePosted& out);
void write(std::string& out, const MessagePosted& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationMarked& out);
void write(std::string& out, const ConversationMarked& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationChanged& out);
void write(std::string& out, const ConversationChanged& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorChanged& out);
void write(std::string& out, const VisitorChanged& in);
Result<void> read(const json::value& in, Unknown unknown, SessionEnded& out);
void write(std::string& out, const SessionEnded& in);
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
Result<void> read(const json::value& in, Unknown unknown, CommandFailed& out);
void write(std::string& out, const CommandFailed& in);
Result<void> read(const json::value& in, Unknown unknown, Pong& out);
void write(std::string& out, const Pong& in);
Result<void> read(const json::value& in, Unknown unknown, AgentEvent& out);
void write(std::string& out, const AgentEvent& in);
Result<void> read(const json::value& in, Unknown unknown, AgentTyping& out);
void write(std::string& out, const AgentTyping& in);
Result<void> read(const json::value& in, Unknown unknown, ClientHints& out);
void write(std::string& out, const ClientHints& in);
Result<void> read(const json::value& in, Unknown unknown, ConsentAnswer& out);
void write(std::string& out, const ConsentAnswer& in);
Result<void> read(const json::value& in, Unknown unknown, Earlier& out);
void write(std::string& out, const Earlier& in);
Result<void> read(const json::value& in, Unknown unknown, LoadEarlier& out);
void write(std::string& out, const LoadEarlier& in);
Result<void> read(const json::value& in, Unknown unknown, PageView& out);
void write(std::string& out, const PageView& in);
Result<void> read(const json::value& in, Unknown unknown, Ping& out);
void write(std::string& out, const Ping& in);
Result<void> read(const json::value& in, Unknown unknown, Resume& out);
void write(std::string& out, const Resume& in);
Result<void> read(const json::value& in, Unknown unknown, Resumed& out);
void write(std::string& out, const Resumed& in);
Result<void> read(const json::value& in, Unknown unknown, SignedIdentity& out);
void write(std::string& out, const SignedIdentity& in);
Result<void> read(const json::value& in, Unknown unknown, TeamChanged& out);
void write(std::string& out, const TeamChanged& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorClose& out);
void write(std::string& out, const VisitorClose& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorHello& out);
void write(std::string& out, const VisitorHello& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorPost& out);
void write(std::string& out, const VisitorPost& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorMark& out);
void write(std::string& out, const VisitorMark& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorUpdate& out);
void write(std::string& out, const VisitorUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorRate& out);
void write(std::string& out, const VisitorRate& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorCommand& out);
void write(std::string& out, const VisitorCommand& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorConversation& out);
void write(std::string& out, const VisitorConversation& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorConversationChanged& out);
void write(std::string& out, const VisitorConversationChanged& in);
Result<void> read(const json::value& in, Unknown unknown, Welcome& out);
void write(std::string& out, const Welcome& in);
Result<void> read(const json::value& in, Unknown unknown, VisitorEvent& out);
void write(std::string& out, const VisitorEvent& in);

}  // namespace hovor::protocol
