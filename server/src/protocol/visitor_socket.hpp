// Generated from protocol/visitor_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
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

// Another version of the policy makes it another answer, with a time of its own.
struct ConsentAnswer {
    ConsentKind kind{};
    bool is_given{};
    std::optional<std::string> policy_url{};
    std::optional<std::string> policy_version{};
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

// How many wait before this visitor, who waits; absent: they do not wait any more. Only where the account shows it.
struct QueueChanged {
    static constexpr std::string_view type = "queue.changed";
    std::optional<std::int64_t> ahead{};
    bool operator==(const QueueChanged&) const = default;
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
    // When somebody works again, where nobody does now.
    std::optional<std::int64_t> returns_at{};
    std::vector<Face> agents{};
    bool operator==(const TeamChanged&) const = default;
};

// Has the conversation sent to an address. Asking again for the same address changes nothing until it is sent.
struct TranscriptRequest {
    static constexpr std::string_view type = "transcript.request";
    std::string email{};
    bool operator==(const TranscriptRequest&) const = default;
};

// The answer to `transcript.request`: it will be sent.
struct TranscriptRequested {
    static constexpr std::string_view type = "transcript.requested";
    std::string email{};
    bool operator==(const TranscriptRequested&) const = default;
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
    // This, or a file.
    std::optional<std::string> text{};
    // That the visitor has uploaded, and not sent yet.
    std::optional<std::string> file_id{};
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
    VisitorClose, TranscriptRequest, Ping
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
    // Agents see what is being written before it is sent: send it with `typing`, and say so to the visitor.
    std::optional<bool> shows_typing_preview{};
    // Absent: as the chat box is without anybody's doing.
    std::optional<ChatBoxSettings> settings{};
    bool is_online{};
    // When somebody works again, where nobody does now.
    std::optional<std::int64_t> returns_at{};
    std::vector<Face> agents{};
    std::optional<VisitorConversation> conversation{};
    std::vector<Message> messages{};
    // There is more after these: send `resume`.
    bool more{};
    bool operator==(const Welcome&) const = default;
};

using VisitorEvent = std::variant<
    Welcome, Resumed, Earlier, MessagePosted, ConversationMarked, VisitorConversationChanged, TeamChanged, AgentTyping,
    QueueChanged, TranscriptRequested, CommandFailed, Pong
>;

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
Result<void> read(const json::value& in, Unknown unknown, QueueChanged& out);
void write(std::string& out, const QueueChanged& in);
Result<void> read(const json::value& in, Unknown unknown, Resume& out);
void write(std::string& out, const Resume& in);
Result<void> read(const json::value& in, Unknown unknown, Resumed& out);
void write(std::string& out, const Resumed& in);
Result<void> read(const json::value& in, Unknown unknown, SignedIdentity& out);
void write(std::string& out, const SignedIdentity& in);
Result<void> read(const json::value& in, Unknown unknown, TeamChanged& out);
void write(std::string& out, const TeamChanged& in);
Result<void> read(const json::value& in, Unknown unknown, TranscriptRequest& out);
void write(std::string& out, const TranscriptRequest& in);
Result<void> read(const json::value& in, Unknown unknown, TranscriptRequested& out);
void write(std::string& out, const TranscriptRequested& in);
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
