// Generated from protocol/main.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "base/names.hpp"
#include "protocol/codec.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

enum class Author { visitor, agent, system };

// What a message is: words, a file, or word of what happened in the conversation.
enum class MessageKind { text, file, agent_joined, agent_left, closed, reopened };

// A part of a message's text that is a link. Offset and length count UTF-16 code units.
struct Link {
    std::int64_t offset{};
    std::int64_t length{};
    // Always of the scheme http, https, mailto or tel.
    std::string url{};
    bool operator==(const Link&) const = default;
};

// What somebody sent: a picture, which is shown, or something else, which is only saved.
struct File {
    std::string id{};
    // As the sender calls it.
    std::string name{};
    // What its content shows, whatever its name says.
    std::string media_type{};
    // In bytes.
    std::int64_t size{};
    // In pixels; of pictures alone.
    std::optional<std::int64_t> width{};
    std::optional<std::int64_t> height{};
    // For visitors: where it can be had without asking, for some days. Agents have /api/v1/files/{id}.
    std::optional<std::string> url{};
    bool operator==(const File&) const = default;
};

struct Message {
    std::string id{};
    // Place in the conversation: 1 for the first, no gaps.
    std::int64_t seq{};
    Author author{};
    // The agent who wrote it, or whom it is about.
    std::optional<std::string> agent_id{};
    MessageKind kind{};
    // Empty for a message that is not text.
    std::string text{};
    // In order, not overlapping; absent when there are none.
    std::optional<std::vector<Link>> links{};
    // Of a message that is a file.
    std::optional<File> file{};
    // Answers that the visitor may pick instead of writing one; absent when there are none.
    std::optional<std::vector<std::string>> choices{};
    std::int64_t created_at{};
    bool operator==(const Message&) const = default;
};

enum class Side { visitor, agent };

enum class ConversationState { waiting, active, closed };

// What a visitor thought of a conversation: 1 for the worst, 5 for the best.
struct Rating {
    std::int64_t value{};
    // Absent where nothing was said.
    std::optional<std::string> text{};
    std::int64_t rated_at{};
    bool operator==(const Rating&) const = default;
};

// Why an agent closed a conversation.
enum class CloseReason { solved, no_answer, spam, other };

// How an agent came to a conversation.
enum class JoinReason { joined, wrote, assigned, round_robin, least_busy, reopened };

// How one of those who have joined came to the conversation.
struct Participant {
    std::string agent_id{};
    JoinReason reason{};
    // The colleague who assigned it to them.
    std::optional<std::string> assigned_by{};
    std::int64_t joined_at{};
    // Of the last message that they have read; absent: 0.
    std::optional<std::int64_t> read_seq{};
    bool operator==(const Participant&) const = default;
};

// One visitor's talk with the team: all of its state.
struct Conversation {
    std::string id{};
    std::string visitor_id{};
    ConversationState state{};
    // Who has joined, in the order of joining; nobody while it waits.
    std::vector<std::string> agent_ids{};
    std::int64_t created_at{};
    // Of its last message; 0 before the first.
    std::int64_t last_seq{};
    // Absent before the first; and in events, which say it by `message.posted`: keep the one you have.
    std::optional<Message> last_message{};
    // How far the visitor's side has received and has read.
    std::int64_t visitor_delivered_seq{};
    std::int64_t visitor_read_seq{};
    // How far any agent has received and has read.
    std::int64_t agent_delivered_seq{};
    std::int64_t agent_read_seq{};
    // Messages of the visitor after `agent_read_seq`.
    std::int64_t unread_count{};
    // When the visitor wrote the first message that nobody has answered; absent when all are.
    std::optional<std::int64_t> waiting_since{};
    std::optional<Rating> rating{};
    // In the order in which they were added; absent when there are none.
    std::optional<std::vector<std::string>> tags{};
    // An agent has marked it; absent: nobody has.
    std::optional<bool> is_important{};
    // Absent: in none.
    std::optional<std::string> category{};
    // While it is closed, and where the agent who closed it said why.
    std::optional<CloseReason> close_reason{};
    // Whose it is to answer; absent: everybody's.
    std::optional<std::string> group_id{};
    // Of `agent_ids`, as far as it is known how they came; of a closed one, who was in it then.
    std::optional<std::vector<Participant>> participants{};
    bool operator==(const Conversation&) const = default;
};

// What the value of a variable was, before it became text.
enum class VariableKind { text, number, boolean };

// What a site wants the agents to know of its visitor. Unverified.
struct Variable {
    std::string name{};
    // How people are to read the name; absent: as it is.
    std::optional<std::string> label{};
    VariableKind kind{};
    std::string value{};
    bool operator==(const Variable&) const = default;
};

// What a visitor is asked to agree to.
enum class ConsentKind { analytics, marketing, privacy };

// What a visitor has answered last, as the site says. Who was not asked has no such answer.
struct Consent {
    ConsentKind kind{};
    bool is_given{};
    std::int64_t given_at{};
    // Where the policy that they were shown was to be read.
    std::optional<std::string> policy_url{};
    // Which of its versions that was, in the site's words.
    std::optional<std::string> policy_version{};
    bool operator==(const Consent&) const = default;
};

// Who a visitor is to the site, which has signed it: nobody else can claim it.
struct VerifiedIdentity {
    std::string user_id{};
    // Absent where the site has signed none.
    std::optional<std::string> email{};
    std::int64_t verified_at{};
    bool operator==(const VerifiedIdentity&) const = default;
};

// What a visitor, or a site of its visitor, said. Unverified.
struct Visitor {
    std::string id{};
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::string> language{};
    // The key of the team's group that the site sends them to.
    std::optional<std::string> group{};
    std::optional<std::vector<Variable>> variables{};
    std::optional<std::vector<Consent>> consents{};
    // Absent where the site has signed nothing: then all of this is hearsay.
    std::optional<VerifiedIdentity> identity{};
    // What another service, or an earlier visit of which no token is left, called them. A label: nobody is known by it.
    std::optional<std::string> former_id{};
    std::int64_t created_at{};
    bool operator==(const Visitor&) const = default;
};

// What an agent writes beside a conversation. The visitor never learns of it.
struct Note {
    std::string id{};
    std::string conversation_id{};
    // Who wrote it.
    std::string agent_id{};
    std::string text{};
    // In the text, as in a message's.
    std::optional<std::vector<Link>> links{};
    // The colleagues who are to see it.
    std::vector<std::string> mention_ids{};
    // Of the last message before it: it stands between that and the next.
    std::int64_t after_seq{};
    std::int64_t created_at{};
    bool operator==(const Note&) const = default;
};

// What agents keep of a visitor, who never learns of it.
struct Contact {
    std::string visitor_id{};
    // Absent where there is none.
    std::optional<std::string> note{};
    // Since when they can write nothing; absent: they can.
    std::optional<std::int64_t> banned_at{};
    // Who banned them.
    std::optional<std::string> banned_by{};
    // The visitor who is the same person, and stands for both; absent: nobody.
    std::optional<std::string> same_as{};
    bool operator==(const Contact&) const = default;
};

struct Page {
    std::string url{};
    std::string title{};
    bool operator==(const Page&) const = default;
};

enum class DeviceType { desktop, mobile, tablet, tv };

// What a visitor comes with, as far as its headers and hints tell: absent is not known.
struct Client {
    std::optional<std::string> browser{};
    std::optional<std::string> browser_version{};
    // The operating system.
    std::optional<std::string> system{};
    std::optional<std::string> system_version{};
    std::optional<DeviceType> device{};
    std::optional<std::string> brand{};
    std::optional<std::string> model{};
    bool operator==(const Client&) const = default;
};

// Why a request or a command failed. Clients decide by the code, never by the message.
enum class ErrorCode {
    invalid_argument, unauthenticated, forbidden, not_found, conflict, rate_limited, too_large, unavailable, internal
};

// RFC 9457, and the `code` to decide by.
struct Problem {
    ErrorCode code{};
    // The phrase of the HTTP status.
    std::string title{};
    std::int64_t status{};
    // For developers; not translated, not for visitors.
    std::string detail{};
    bool operator==(const Problem&) const = default;
};

// A text that agents insert by its shortcut.
struct SavedReply {
    std::string id{};
    // What is written after the /.
    std::string shortcut{};
    // May hold variables, as {{visitor.name}}.
    std::string text{};
    // Absent where it is in none.
    std::optional<std::string> folder{};
    // Of the agent who asks alone; the others are the team's.
    bool is_personal{};
    std::int64_t updated_at{};
    bool operator==(const SavedReply&) const = default;
};

// A page that a visitor has seen.
struct VisitedPage {
    // 1 for the page that the visit began on.
    std::int64_t seq{};
    std::string url{};
    std::string title{};
    // When the visitor came to it.
    std::int64_t created_at{};
    bool operator==(const VisitedPage&) const = default;
};

// A stay of a visitor on the site, over all of its pages and tabs: it ends half an hour after the last of them.
struct Visit {
    std::string id{};
    std::int64_t started_at{};
    std::int64_t last_seen_at{};
    // The visitor is there now.
    bool is_present{};
    Client client{};
    // As the account's `address_storage` allows.
    std::optional<std::string> address{};
    // Of the browser; a language tag.
    std::optional<std::string> language{};
    // Where the visitor came from. Of another site without the query.
    std::optional<std::string> referrer{};
    // ISO 3166-1 alpha-2, where the address is registered: approximate.
    std::optional<std::string> country{};
    std::optional<std::string> city{};
    // Oldest first: the page that the visit began on, and the last ones. What `seq` leaves out is not kept.
    std::vector<VisitedPage> pages{};
    bool operator==(const Visit&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, Link& out);
void write(std::string& out, const Link& in);
Result<void> read(const json::value& in, Unknown unknown, File& out);
void write(std::string& out, const File& in);
Result<void> read(const json::value& in, Unknown unknown, Message& out);
void write(std::string& out, const Message& in);
Result<void> read(const json::value& in, Unknown unknown, Rating& out);
void write(std::string& out, const Rating& in);
Result<void> read(const json::value& in, Unknown unknown, Participant& out);
void write(std::string& out, const Participant& in);
Result<void> read(const json::value& in, Unknown unknown, Conversation& out);
void write(std::string& out, const Conversation& in);
Result<void> read(const json::value& in, Unknown unknown, Variable& out);
void write(std::string& out, const Variable& in);
Result<void> read(const json::value& in, Unknown unknown, Consent& out);
void write(std::string& out, const Consent& in);
Result<void> read(const json::value& in, Unknown unknown, VerifiedIdentity& out);
void write(std::string& out, const VerifiedIdentity& in);
Result<void> read(const json::value& in, Unknown unknown, Visitor& out);
void write(std::string& out, const Visitor& in);
Result<void> read(const json::value& in, Unknown unknown, Note& out);
void write(std::string& out, const Note& in);
Result<void> read(const json::value& in, Unknown unknown, Contact& out);
void write(std::string& out, const Contact& in);
Result<void> read(const json::value& in, Unknown unknown, Page& out);
void write(std::string& out, const Page& in);
Result<void> read(const json::value& in, Unknown unknown, Client& out);
void write(std::string& out, const Client& in);
Result<void> read(const json::value& in, Unknown unknown, Problem& out);
void write(std::string& out, const Problem& in);
Result<void> read(const json::value& in, Unknown unknown, SavedReply& out);
void write(std::string& out, const SavedReply& in);
Result<void> read(const json::value& in, Unknown unknown, VisitedPage& out);
void write(std::string& out, const VisitedPage& in);
Result<void> read(const json::value& in, Unknown unknown, Visit& out);
void write(std::string& out, const Visit& in);

}  // namespace hovor::protocol

namespace hovor {

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::Author>{"visitor", "agent", "system"};

template <>
inline constexpr std::array<std::string_view, 6> names_of<protocol::MessageKind>{
    "text", "file", "agent_joined", "agent_left", "closed", "reopened"
};

template <>
inline constexpr std::array<std::string_view, 2> names_of<protocol::Side>{"visitor", "agent"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::ConversationState>{"waiting", "active", "closed"};

template <>
inline constexpr std::array<std::string_view, 4> names_of<protocol::CloseReason>{
    "solved", "no_answer", "spam", "other"
};

template <>
inline constexpr std::array<std::string_view, 6> names_of<protocol::JoinReason>{
    "joined", "wrote", "assigned", "round_robin", "least_busy", "reopened"
};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::VariableKind>{"text", "number", "boolean"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::ConsentKind>{"analytics", "marketing", "privacy"};

template <>
inline constexpr std::array<std::string_view, 4> names_of<protocol::DeviceType>{"desktop", "mobile", "tablet", "tv"};

template <>
inline constexpr std::array<std::string_view, 9> names_of<protocol::ErrorCode>{
    "invalid_argument", "unauthenticated", "forbidden", "not_found", "conflict", "rate_limited", "too_large",
    "unavailable", "internal"
};

}  // namespace hovor
