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

struct Typing {
    static constexpr std::string_view type = "typing";
    std::optional<std::string> conversation_id{};
    bool is_typing{};
    // What stands in the visitor's field so far: only where the account has `shows_typing_preview`, else it is dropped.
    std::optional<std::string> text{};
    bool operator==(const Typing&) const = default;
};

// To all sockets of the visitor, the sender's too: it is on disk. Whoever writes has read: a message of one side moves
// that side's delivered and read seq to its own. A visitor's text adds one to `unread_count` and sets an absent
// `waiting_since`; an agent's text clears both.
struct MessagePosted {
    static constexpr std::string_view type = "message.posted";
    std::string conversation_id{};
    Message message{};
    bool operator==(const MessagePosted&) const = default;
};

// How far one of those who have joined has read, and how many of the visitor's messages they have not.
struct Reader {
    std::string agent_id{};
    std::int64_t read_seq{};
    std::int64_t unread_count{};
    bool operator==(const Reader&) const = default;
};

// One side has received and has read so far. `unread_count` is of the visitor's messages, for agents.
struct ConversationMarked {
    static constexpr std::string_view type = "conversation.marked";
    std::string conversation_id{};
    Side side{};
    std::int64_t delivered_seq{};
    std::int64_t read_seq{};
    std::int64_t unread_count{};
    // The agent who has read, where one who has joined did: told to agents.
    std::optional<Reader> reader{};
    bool operator==(const ConversationMarked&) const = default;
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

struct Ping {
    static constexpr std::string_view type = "ping";
    bool operator==(const Ping&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, Typing& out);
void write(std::string& out, const Typing& in);
Result<void> read(const json::value& in, Unknown unknown, MessagePosted& out);
void write(std::string& out, const MessagePosted& in);
Result<void> read(const json::value& in, Unknown unknown, Reader& out);
void write(std::string& out, const Reader& in);
Result<void> read(const json::value& in, Unknown unknown, ConversationMarked& out);
void write(std::string& out, const ConversationMarked& in);
Result<void> read(const json::value& in, Unknown unknown, CommandFailed& out);
void write(std::string& out, const CommandFailed& in);
Result<void> read(const json::value& in, Unknown unknown, Pong& out);
void write(std::string& out, const Pong& in);
Result<void> read(const json::value& in, Unknown unknown, Ping& out);
void write(std::string& out, const Ping& in);

}  // namespace hovor::protocol
