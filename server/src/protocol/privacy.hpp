// Generated from protocol/privacy.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "base/names.hpp"
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

enum class AuditAction {
    signed_up, signed_in, sign_in_refused, signed_out, session_ended, password_changed, email_changed, agent_added,
    agent_changed, invited, invitation_withdrawn, account_changed, chat_box_changed, protection_changed, hours_changed,
    group_added, group_changed, group_removed, identity_secret_read, visitor_corrected, visitor_banned,
    visitor_unbanned, visitors_merged, visitors_unmerged, audit_exported
};

// All entries, read and counted again.
struct AuditCheck {
    std::int64_t entries{};
    // The first entry that is not what was written, or is missing.
    std::optional<std::int64_t> broken_at{};
    bool operator==(const AuditCheck&) const = default;
};

// What somebody did, or was refused. Never changed and never taken away.
struct AuditEntry {
    // From 1, without a gap.
    std::int64_t seq{};
    std::int64_t created_at{};
    AuditAction action{};
    // Who did it; absent: nobody who is known.
    std::optional<std::string> agent_id{};
    // To whom or to what: the id of an agent, a group, an invitation or a visitor.
    std::optional<std::string> subject_id{};
    // What of it is another, as "role: agent, admin".
    std::optional<std::string> detail{};
    // The network from which it was done: /24 of IPv4, /48 of IPv6.
    std::optional<std::string> address{};
    // SHA-256, in hexadecimal digits, of this entry and the hash of the one before: docs/audit.md.
    std::string hash{};
    bool operator==(const AuditEntry&) const = default;
};

struct AuditPage {
    // Newest first.
    std::vector<AuditEntry> entries{};
    // For `before`, where there are older ones.
    std::optional<std::int64_t> next{};
    bool operator==(const AuditPage&) const = default;
};

// Of an export: from one time to another, both included.
struct AuditSpan {
    std::optional<std::int64_t> since{};
    std::optional<std::int64_t> until{};
    bool operator==(const AuditSpan&) const = default;
};

enum class DataKind {
    agents, sessions, settings, conversations, files, visitors, visits, addresses, consents, search_words, typing,
    presence, sign_in_guesses, logs, device
};

// To which data goes, outside of the server.
enum class OutsideServiceName { database, files };

struct OutsideService {
    OutsideServiceName name{};
    std::optional<std::string> region{};
    bool operator==(const OutsideService&) const = default;
};

// The database, the folder of files, the index of the search, the server's memory, its log, or the visitor's own
// device.
enum class DataPlace { database, files, index, memory, log, device };

// How long: not at all; as long as somebody is on the site or at the dashboard; some days at most, from when it was
// last used; until somebody deletes it; or as the operator has set up the keeping of logs.
enum class Keeping { not_kept, while_here, days, until_deleted, by_operator };

struct KeptData {
    DataKind kind{};
    DataPlace place{};
    Keeping keeping{};
    std::optional<std::int64_t> days{};
    bool operator==(const KeptData&) const = default;
};

struct DataMap {
    // Where the server and its data are; absent: the operator has not declared it.
    std::optional<std::string> home{};
    // Where data may lie; none where nothing is declared.
    std::vector<std::string> allowed{};
    std::vector<OutsideService> services{};
    std::vector<KeptData> kinds{};
    bool operator==(const DataMap&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, AuditCheck& out);
void write(std::string& out, const AuditCheck& in);
Result<void> read(const json::value& in, Unknown unknown, AuditEntry& out);
void write(std::string& out, const AuditEntry& in);
Result<void> read(const json::value& in, Unknown unknown, AuditPage& out);
void write(std::string& out, const AuditPage& in);
Result<void> read(const json::value& in, Unknown unknown, AuditSpan& out);
void write(std::string& out, const AuditSpan& in);
Result<void> read(const json::value& in, Unknown unknown, OutsideService& out);
void write(std::string& out, const OutsideService& in);
Result<void> read(const json::value& in, Unknown unknown, KeptData& out);
void write(std::string& out, const KeptData& in);
Result<void> read(const json::value& in, Unknown unknown, DataMap& out);
void write(std::string& out, const DataMap& in);

}  // namespace hovor::protocol

namespace hovor {

template <>
inline constexpr std::array<std::string_view, 25> names_of<protocol::AuditAction>{
    "signed_up", "signed_in", "sign_in_refused", "signed_out", "session_ended", "password_changed", "email_changed",
    "agent_added", "agent_changed", "invited", "invitation_withdrawn", "account_changed", "chat_box_changed",
    "protection_changed", "hours_changed", "group_added", "group_changed", "group_removed", "identity_secret_read",
    "visitor_corrected", "visitor_banned", "visitor_unbanned", "visitors_merged", "visitors_unmerged", "audit_exported"
};

template <>
inline constexpr std::array<std::string_view, 15> names_of<protocol::DataKind>{
    "agents", "sessions", "settings", "conversations", "files", "visitors", "visits", "addresses", "consents",
    "search_words", "typing", "presence", "sign_in_guesses", "logs", "device"
};

template <>
inline constexpr std::array<std::string_view, 2> names_of<protocol::OutsideServiceName>{"database", "files"};

template <>
inline constexpr std::array<std::string_view, 6> names_of<protocol::DataPlace>{
    "database", "files", "index", "memory", "log", "device"
};

template <>
inline constexpr std::array<std::string_view, 5> names_of<protocol::Keeping>{
    "not_kept", "while_here", "days", "until_deleted", "by_operator"
};

}  // namespace hovor
