// Generated from protocol/team.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "base/names.hpp"
#include "protocol/codec.hpp"
#include "protocol/settings.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

// What is kept on a visitor's device, and when: at once, once they open the chat or consent, or not even asked for
// before. A word that is not known stands for the strictest.
enum class ConsentMode { open, standard, strict };

// What is kept of visitors' network addresses: nothing, the network (/24 of IPv4, /48 of IPv6), or all of them.
enum class AddressStorage { none, truncated, full };

// How waiting conversations come to agents: they take them, or are offered them in turn or by how much they have.
enum class RoutingMode { manual, round_robin, least_busy };

// A part of a day, in minutes after midnight; `from` is before `to`.
struct TimeSpan {
    std::int64_t from{};
    std::int64_t to{};
    bool operator==(const TimeSpan&) const = default;
};

struct WorkingDay {
    // 1 for Monday, 7 for Sunday (ISO 8601).
    std::int64_t day{};
    std::vector<TimeSpan> spans{};
    bool operator==(const WorkingDay&) const = default;
};

// A date that is another than its day of the week.
struct Holiday {
    // As 2026-12-24.
    std::string date{};
    std::optional<std::string> name{};
    // None: nobody works.
    std::vector<TimeSpan> spans{};
    bool operator==(const Holiday&) const = default;
};

// When somebody works.
struct Hours {
    // Of the IANA database, as Europe/Prague.
    std::string time_zone{};
    // On a day that is missing nobody works.
    std::vector<WorkingDay> days{};
    std::vector<Holiday> holidays{};
    bool operator==(const Hours&) const = default;
};

struct Account {
    std::string id{};
    std::string company{};
    // Names the account in its sites' chat code; not a secret.
    std::string chat_key{};
    // What the chat box says before the first message; empty for the translated default.
    std::string greeting{};
    // Six hexadecimal digits after a #.
    std::string color{};
    // Whether visitors are asked for a rating once a conversation is closed.
    std::optional<bool> asks_for_rating{};
    std::int64_t created_at{};
    // `standard` where it is absent.
    std::optional<ConsentMode> consent_mode{};
    // When the first page with the chat code was seen; absent before.
    std::optional<std::int64_t> installed_at{};
    // What is kept of visitors' addresses from now on; absent: none.
    std::optional<AddressStorage> address_storage{};
    // An answer that takes longer is slow; absent: 300.
    std::optional<std::int64_t> slow_reply_seconds{};
    // Agents see what visitors write before it is sent, and the chat box says so; absent: they do not.
    std::optional<bool> shows_typing_preview{};
    // What conversations may be about; absent where there are none.
    std::optional<std::vector<std::string>> categories{};
    // `manual` where it is absent.
    std::optional<RoutingMode> routing{};
    // How many open conversations an agent may have and still be offered one; absent: any number.
    std::optional<std::int64_t> conversation_limit{};
    // How long an agent has to take what is offered to them; absent: 30.
    std::optional<std::int64_t> offer_seconds{};
    // Visitors who wait are told how many wait before them; absent: they are not.
    std::optional<bool> shows_queue_position{};
    // An agent who touches nothing for so long counts as away until they do; absent: never.
    std::optional<std::int64_t> away_after_minutes{};
    // When visitors find the team online; absent: whenever somebody is.
    std::optional<Hours> hours{};
    // Absent: as it is without anybody's doing.
    std::optional<ChatBoxSettings> chat_box{};
    bool operator==(const Account&) const = default;
};

enum class Role { owner, admin, agent };

// What an agent sees: all; the conversations of their groups and those of none; or those that they have joined and
// those that wait for them, because nobody has joined and they are of their groups or of none. Owners and admins see
// all.
enum class Visibility { all, group, own };

// An agent as colleagues see them.
struct Agent {
    std::string id{};
    std::string name{};
    std::string email{};
    Role role{};
    std::string job_title{};
    std::string motto{};
    // Absent without a photo.
    std::optional<std::string> photo_url{};
    // False once deactivated: cannot sign in, keeps their past messages.
    bool is_active{};
    // The agent's own switch: takes chats when signed in.
    bool is_available{};
    std::int64_t created_at{};
    // Absent: all.
    std::optional<Visibility> visibility{};
    // In which they answer: conversations in these are offered to them first. Absent: in any.
    std::optional<std::vector<std::string>> languages{};
    bool operator==(const Agent&) const = default;
};

// Some of the team, to whom sites send visitors and agents hand conversations.
struct Group {
    std::string id{};
    // By which sites name it (`Visitor.group`). Stays for ever.
    std::string key{};
    std::string name{};
    std::vector<std::string> agent_ids{};
    std::int64_t created_at{};
    // Absent: the account's.
    std::optional<Hours> hours{};
    bool operator==(const Group&) const = default;
};

// An agent as visitors see them.
struct Face {
    std::string id{};
    std::string name{};
    std::string job_title{};
    std::string motto{};
    std::optional<std::string> photo_url{};
    bool is_online{};
    bool operator==(const Face&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, TimeSpan& out);
void write(std::string& out, const TimeSpan& in);
Result<void> read(const json::value& in, Unknown unknown, WorkingDay& out);
void write(std::string& out, const WorkingDay& in);
Result<void> read(const json::value& in, Unknown unknown, Holiday& out);
void write(std::string& out, const Holiday& in);
Result<void> read(const json::value& in, Unknown unknown, Hours& out);
void write(std::string& out, const Hours& in);
Result<void> read(const json::value& in, Unknown unknown, Account& out);
void write(std::string& out, const Account& in);
Result<void> read(const json::value& in, Unknown unknown, Agent& out);
void write(std::string& out, const Agent& in);
Result<void> read(const json::value& in, Unknown unknown, Group& out);
void write(std::string& out, const Group& in);
Result<void> read(const json::value& in, Unknown unknown, Face& out);
void write(std::string& out, const Face& in);

}  // namespace hovor::protocol

namespace hovor {

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::ConsentMode>{"open", "standard", "strict"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::AddressStorage>{"none", "truncated", "full"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::RoutingMode>{"manual", "round_robin", "least_busy"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::Role>{"owner", "admin", "agent"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::Visibility>{"all", "group", "own"};

}  // namespace hovor
