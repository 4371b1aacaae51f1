#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "domain/message.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hovor {

enum class AuditAction {
    signed_up,
    signed_in,
    sign_in_refused,
    signed_out,
    session_ended,
    password_changed,
    email_changed,
    agent_added,
    agent_changed,
    invited,
    invitation_withdrawn,
    account_changed,
    chat_box_changed,
    protection_changed,
    hours_changed,
    group_added,
    group_changed,
    group_removed,
    identity_secret_read,
    visitor_corrected,
    visitor_banned,
    visitor_unbanned,
    visitors_merged,
    visitors_unmerged,
    audit_exported
};

template <>
inline constexpr std::array<std::string_view, 25> names_of<AuditAction>{"signed_up",
                                                                        "signed_in",
                                                                        "sign_in_refused",
                                                                        "signed_out",
                                                                        "session_ended",
                                                                        "password_changed",
                                                                        "email_changed",
                                                                        "agent_added",
                                                                        "agent_changed",
                                                                        "invited",
                                                                        "invitation_withdrawn",
                                                                        "account_changed",
                                                                        "chat_box_changed",
                                                                        "protection_changed",
                                                                        "hours_changed",
                                                                        "group_added",
                                                                        "group_changed",
                                                                        "group_removed",
                                                                        "identity_secret_read",
                                                                        "visitor_corrected",
                                                                        "visitor_banned",
                                                                        "visitor_unbanned",
                                                                        "visitors_merged",
                                                                        "visitors_unmerged",
                                                                        "audit_exported"};

// What is to be written of what somebody did, or was refused.
struct AuditDraft {
    AuditAction action;
    std::optional<AgentId> agent{};  // who; nothing: the operator, or nobody who is known
    std::string subject{};           // to whom or to what: the id of an agent, a group, an invitation, a visitor
    std::string detail{};            // what of it is another, in the words of the wire
    std::string address{};           // shortened (app/device.hpp)

    friend bool operator==(const AuditDraft&, const AuditDraft&) = default;
};

// One entry of an account's audit log: from 1 without a gap, each with a hash of itself and of the one before.
struct AuditEntry {
    static constexpr std::size_t max_detail = 1'000;

    std::int64_t seq;
    Timestamp created_at;
    AuditDraft what;
    std::string hash{};

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

// The SHA-256, in hexadecimal, that an entry has to have after one with the hash `previous`, which is empty for the
// first. Over netstrings (docs/audit.md), so that no two entries share their bytes.
std::string hash_of(const AccountId& account, const AuditEntry& entry, const std::string& previous);

// Which entries are asked for; what is absent does not matter.
struct AuditFilter {
    std::optional<AuditAction> action{};
    std::optional<AgentId> agent{};
    std::optional<Timestamp> since{};
    std::optional<Timestamp> until{};
};

// An entry as somebody has kept it elsewhere. Who writes a whole log anew has other hashes than that.
struct AuditMark {
    std::int64_t seq;
    std::string hash;
};

// Follows a log from its first entry on, and finds the first that is not what was written.
class AuditCheck {
public:
    explicit AuditCheck(AccountId account, std::optional<AuditMark> mark = std::nullopt)
        : account_{std::move(account)}, mark_{std::move(mark)}
    {
    }

    // The next entry. False from the first broken one on: nothing after it is looked at.
    bool follow(const AuditEntry& entry);

    std::int64_t count() const noexcept { return count_; }
    const std::string& last_hash() const noexcept { return last_hash_; }

    // Asked when there are no more. A log that ends before the mark lacks the first entry after its end.
    std::optional<std::int64_t> broken_at() const noexcept;

private:
    AccountId account_;
    std::optional<AuditMark> mark_;
    std::int64_t count_ = 0;
    std::string last_hash_{};
    std::optional<std::int64_t> broken_at_{};
};

// Says what of something is another: "role: agent, admin; name". Values only where they are words of ours.
class Changes {
public:
    void name(std::string_view field, bool is_changed);
    void words(std::string_view field, std::string_view before, std::string_view after);

    const std::string& text() const noexcept { return text_; }

private:
    void begin(std::string_view field);

    std::string text_{};
};

}  // namespace hovor
