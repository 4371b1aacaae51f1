// Generated from protocol/rest.tsp by protocol/generate/cpp.mjs. Do not edit.
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

struct AccountUpdate {
    std::optional<std::string> company{};
    std::optional<std::string> greeting{};
    std::optional<std::string> color{};
    std::optional<bool> asks_for_rating{};
    std::optional<AddressStorage> address_storage{};
    std::optional<ConsentMode> consent_mode{};
    std::optional<std::int64_t> slow_reply_seconds{};
    std::optional<bool> shows_typing_preview{};
    // In this order. Conversations that have another keep it.
    std::optional<std::vector<std::string>> categories{};
    std::optional<RoutingMode> routing{};
    // 0 for any number.
    std::optional<std::int64_t> conversation_limit{};
    std::optional<std::int64_t> offer_seconds{};
    std::optional<bool> shows_queue_position{};
    // 0 for never.
    std::optional<std::int64_t> away_after_minutes{};
    bool operator==(const AccountUpdate&) const = default;
};

// What is absent stays as it is.
struct AgentUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> password{};
    std::optional<Role> role{};
    std::optional<std::string> job_title{};
    std::optional<std::string> motto{};
    std::optional<bool> is_active{};
    std::optional<Visibility> visibility{};
    std::optional<std::vector<std::string>> languages{};
    bool operator==(const AgentUpdate&) const = default;
};

struct Agents {
    std::vector<Agent> agents{};
    bool operator==(const Agents&) const = default;
};

struct EmailChange {
    std::string current_password{};
    std::string email{};
    bool operator==(const EmailChange&) const = default;
};

struct Entrance {
    // The operator lets new companies sign up by themselves.
    bool can_sign_up{};
    bool operator==(const Entrance&) const = default;
};

// What is absent stays as it is.
struct GroupUpdate {
    std::optional<std::string> name{};
    std::optional<std::vector<std::string>> agent_ids{};
    bool operator==(const GroupUpdate&) const = default;
};

struct Groups {
    // By name.
    std::vector<Group> groups{};
    bool operator==(const Groups&) const = default;
};

// By which a site's own server signs who its visitors are. To be kept on that server.
struct IdentitySecret {
    std::string secret{};
    bool operator==(const IdentitySecret&) const = default;
};

// Somebody may join the team, by a link that was given to them.
struct Invitation {
    std::string id{};
    std::string email{};
    Role role{};
    std::string invited_by{};
    std::int64_t created_at{};
    std::int64_t expires_at{};
    bool operator==(const Invitation&) const = default;
};

// With the secret of its link, which is told this once, to stand behind the # of /app/join.
struct InvitationLink {
    Invitation invitation{};
    std::string token{};
    bool operator==(const InvitationLink&) const = default;
};

// The secret of an invitation's link.
struct InvitationToken {
    std::string token{};
    bool operator==(const InvitationToken&) const = default;
};

struct Invitations {
    // That can still be taken, the newest first.
    std::vector<Invitation> invitations{};
    bool operator==(const Invitations&) const = default;
};

// What whoever has the link is shown.
struct Invited {
    std::string company{};
    std::string email{};
    Role role{};
    std::string invited_by{};
    bool operator==(const Invited&) const = default;
};

struct Joining {
    std::string token{};
    std::string name{};
    std::string password{};
    bool operator==(const Joining&) const = default;
};

struct NewAgent {
    std::string name{};
    std::string email{};
    std::string password{};
    Role role{};
    std::optional<std::string> job_title{};
    std::optional<std::string> motto{};
    bool operator==(const NewAgent&) const = default;
};

struct NewGroup {
    std::string name{};
    std::optional<std::vector<std::string>> agent_ids{};
    bool operator==(const NewGroup&) const = default;
};

struct NewInvitation {
    std::string email{};
    Role role{};
    bool operator==(const NewInvitation&) const = default;
};

struct PasswordChange {
    std::string current_password{};
    std::string new_password{};
    bool operator==(const PasswordChange&) const = default;
};

struct PasswordReset {
    std::string token{};
    std::string password{};
    bool operator==(const PasswordReset&) const = default;
};

// Whose link it is.
struct PasswordResetFor {
    std::string email{};
    bool operator==(const PasswordResetFor&) const = default;
};

// The secret of a link by which an agent chooses a new password, which stands behind the # of its address.
struct PasswordResetLink {
    std::string token{};
    bool operator==(const PasswordResetLink&) const = default;
};

// What is absent stays as it is.
struct ProfileUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> job_title{};
    std::optional<std::string> motto{};
    std::optional<bool> is_available{};
    std::optional<std::vector<std::string>> languages{};
    bool operator==(const ProfileUpdate&) const = default;
};

struct Session {
    std::string id{};
    std::int64_t created_at{};
    std::int64_t last_seen_at{};
    // Shortened: the last part of the address is cut.
    std::string address{};
    // Where that network is registered, by ISO 3166-1; absent: nowhere known.
    std::optional<std::string> country{};
    std::string user_agent{};
    bool is_current{};
    bool operator==(const Session&) const = default;
};

struct Sessions {
    std::vector<Session> sessions{};
    bool operator==(const Sessions&) const = default;
};

struct SignIn {
    std::string email{};
    std::string password{};
    bool operator==(const SignIn&) const = default;
};

// The secret of a one-time link, which stands behind the # of its address.
struct SignInByLink {
    std::string token{};
    bool operator==(const SignInByLink&) const = default;
};

struct SignUp {
    std::string name{};
    std::string company{};
    std::string email{};
    std::string password{};
    bool operator==(const SignUp&) const = default;
};

// Who has just signed in; the session is in the cookie.
struct SignedIn {
    Account account{};
    Agent agent{};
    bool operator==(const SignedIn&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, AccountUpdate& out);
void write(std::string& out, const AccountUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, AgentUpdate& out);
void write(std::string& out, const AgentUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, Agents& out);
void write(std::string& out, const Agents& in);
Result<void> read(const json::value& in, Unknown unknown, EmailChange& out);
void write(std::string& out, const EmailChange& in);
Result<void> read(const json::value& in, Unknown unknown, Entrance& out);
void write(std::string& out, const Entrance& in);
Result<void> read(const json::value& in, Unknown unknown, GroupUpdate& out);
void write(std::string& out, const GroupUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, Groups& out);
void write(std::string& out, const Groups& in);
Result<void> read(const json::value& in, Unknown unknown, IdentitySecret& out);
void write(std::string& out, const IdentitySecret& in);
Result<void> read(const json::value& in, Unknown unknown, Invitation& out);
void write(std::string& out, const Invitation& in);
Result<void> read(const json::value& in, Unknown unknown, InvitationLink& out);
void write(std::string& out, const InvitationLink& in);
Result<void> read(const json::value& in, Unknown unknown, InvitationToken& out);
void write(std::string& out, const InvitationToken& in);
Result<void> read(const json::value& in, Unknown unknown, Invitations& out);
void write(std::string& out, const Invitations& in);
Result<void> read(const json::value& in, Unknown unknown, Invited& out);
void write(std::string& out, const Invited& in);
Result<void> read(const json::value& in, Unknown unknown, Joining& out);
void write(std::string& out, const Joining& in);
Result<void> read(const json::value& in, Unknown unknown, NewAgent& out);
void write(std::string& out, const NewAgent& in);
Result<void> read(const json::value& in, Unknown unknown, NewGroup& out);
void write(std::string& out, const NewGroup& in);
Result<void> read(const json::value& in, Unknown unknown, NewInvitation& out);
void write(std::string& out, const NewInvitation& in);
Result<void> read(const json::value& in, Unknown unknown, PasswordChange& out);
void write(std::string& out, const PasswordChange& in);
Result<void> read(const json::value& in, Unknown unknown, PasswordReset& out);
void write(std::string& out, const PasswordReset& in);
Result<void> read(const json::value& in, Unknown unknown, PasswordResetFor& out);
void write(std::string& out, const PasswordResetFor& in);
Result<void> read(const json::value& in, Unknown unknown, PasswordResetLink& out);
void write(std::string& out, const PasswordResetLink& in);
Result<void> read(const json::value& in, Unknown unknown, ProfileUpdate& out);
void write(std::string& out, const ProfileUpdate& in);
Result<void> read(const json::value& in, Unknown unknown, Session& out);
void write(std::string& out, const Session& in);
Result<void> read(const json::value& in, Unknown unknown, Sessions& out);
void write(std::string& out, const Sessions& in);
Result<void> read(const json::value& in, Unknown unknown, SignIn& out);
void write(std::string& out, const SignIn& in);
Result<void> read(const json::value& in, Unknown unknown, SignInByLink& out);
void write(std::string& out, const SignInByLink& in);
Result<void> read(const json::value& in, Unknown unknown, SignUp& out);
void write(std::string& out, const SignUp& in);
Result<void> read(const json::value& in, Unknown unknown, SignedIn& out);
void write(std::string& out, const SignedIn& in);

}  // namespace hovor::protocol
