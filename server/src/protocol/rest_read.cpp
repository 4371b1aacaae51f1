// Generated from protocol/rest.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/rest.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto category_limits = Limits{.min_length = 1, .max_length = 40};

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

constexpr auto languagetag_limits = Limits{.min_length = 2, .max_length = 35};

Result<void> read(const json::value& in, Unknown unknown, AccountUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("company", out.company, Limits{.min_length = 1, .max_length = 255});
    object.optional("greeting", out.greeting, Limits{.max_length = 500});
    object.optional("color", out.color, Limits{.max_length = 7, .matches = is_color});
    object.optional("asks_for_rating", out.asks_for_rating);
    object.optional("address_storage", out.address_storage);
    object.optional("consent_mode", out.consent_mode);
    object.optional("slow_reply_seconds", out.slow_reply_seconds, Limits{.min = 10, .max = 86400});
    object.optional("shows_typing_preview", out.shows_typing_preview);
    object.optional("categories", out.categories, Limits{.max_items = 50}, category_limits);
    object.optional("routing", out.routing);
    object.optional("conversation_limit", out.conversation_limit, Limits{.min = 0, .max = 100});
    object.optional("offer_seconds", out.offer_seconds, Limits{.min = 10, .max = 600});
    object.optional("shows_queue_position", out.shows_queue_position);
    object.optional("away_after_minutes", out.away_after_minutes, Limits{.min = 0, .max = 480});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.optional("email", out.email, Limits{.min_length = 3, .max_length = 255});
    object.optional("password", out.password, Limits{.min_length = 8, .max_length = 200});
    object.optional("role", out.role);
    object.optional("job_title", out.job_title, Limits{.max_length = 255});
    object.optional("motto", out.motto, Limits{.max_length = 500});
    object.optional("is_active", out.is_active);
    object.optional("visibility", out.visibility);
    object.optional("languages", out.languages, Limits{.max_items = 20}, languagetag_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Agents& out)
{
    ObjectReader object{in, unknown};
    object.required("agents", out.agents, Limits{.max_items = 1000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, EmailChange& out)
{
    ObjectReader object{in, unknown};
    object.required("current_password", out.current_password, Limits{.min_length = 1, .max_length = 200});
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Entrance& out)
{
    ObjectReader object{in, unknown};
    object.required("can_sign_up", out.can_sign_up);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, GroupUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("name", out.name, Limits{.min_length = 1, .max_length = 60});
    object.optional("agent_ids", out.agent_ids, Limits{.max_items = 1000}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Groups& out)
{
    ObjectReader object{in, unknown};
    object.required("groups", out.groups, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, IdentitySecret& out)
{
    ObjectReader object{in, unknown};
    object.required("secret", out.secret, Limits{.max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Invitation& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("email", out.email, Limits{.max_length = 255});
    object.required("role", out.role);
    object.required("invited_by", out.invited_by, id_limits);
    object.required("created_at", out.created_at);
    object.required("expires_at", out.expires_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, InvitationLink& out)
{
    ObjectReader object{in, unknown};
    object.required("invitation", out.invitation);
    object.required("token", out.token, Limits{.max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, InvitationToken& out)
{
    ObjectReader object{in, unknown};
    object.required("token", out.token, Limits{.min_length = 1, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Invitations& out)
{
    ObjectReader object{in, unknown};
    object.required("invitations", out.invitations, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Invited& out)
{
    ObjectReader object{in, unknown};
    object.required("company", out.company, Limits{.max_length = 255});
    object.required("email", out.email, Limits{.max_length = 255});
    object.required("role", out.role);
    object.required("invited_by", out.invited_by, Limits{.max_length = 255});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Joining& out)
{
    ObjectReader object{in, unknown};
    object.required("token", out.token, Limits{.min_length = 1, .max_length = 200});
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.required("password", out.password, Limits{.min_length = 8, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewAgent& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    object.required("password", out.password, Limits{.min_length = 8, .max_length = 200});
    object.required("role", out.role);
    object.optional("job_title", out.job_title, Limits{.max_length = 255});
    object.optional("motto", out.motto, Limits{.max_length = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewGroup& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 60});
    object.optional("agent_ids", out.agent_ids, Limits{.max_items = 1000}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewInvitation& out)
{
    ObjectReader object{in, unknown};
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    object.required("role", out.role);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PasswordChange& out)
{
    ObjectReader object{in, unknown};
    object.required("current_password", out.current_password, Limits{.min_length = 1, .max_length = 200});
    object.required("new_password", out.new_password, Limits{.min_length = 8, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PasswordReset& out)
{
    ObjectReader object{in, unknown};
    object.required("token", out.token, Limits{.min_length = 1, .max_length = 200});
    object.required("password", out.password, Limits{.min_length = 8, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PasswordResetFor& out)
{
    ObjectReader object{in, unknown};
    object.required("email", out.email, Limits{.max_length = 255});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PasswordResetLink& out)
{
    ObjectReader object{in, unknown};
    object.required("token", out.token, Limits{.min_length = 1, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ProfileUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.optional("job_title", out.job_title, Limits{.max_length = 255});
    object.optional("motto", out.motto, Limits{.max_length = 500});
    object.optional("is_available", out.is_available);
    object.optional("languages", out.languages, Limits{.max_items = 20}, languagetag_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Session& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("created_at", out.created_at);
    object.required("last_seen_at", out.last_seen_at);
    object.required("address", out.address, Limits{.max_length = 64});
    object.optional("country", out.country, Limits{.max_length = 2});
    object.required("user_agent", out.user_agent, Limits{.max_length = 512});
    object.required("is_current", out.is_current);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Sessions& out)
{
    ObjectReader object{in, unknown};
    object.required("sessions", out.sessions, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SignIn& out)
{
    ObjectReader object{in, unknown};
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    object.required("password", out.password, Limits{.min_length = 1, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SignInByLink& out)
{
    ObjectReader object{in, unknown};
    object.required("token", out.token, Limits{.min_length = 1, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SignUp& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.required("company", out.company, Limits{.min_length = 1, .max_length = 255});
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    object.required("password", out.password, Limits{.min_length = 8, .max_length = 200});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SignedIn& out)
{
    ObjectReader object{in, unknown};
    object.required("account", out.account);
    object.required("agent", out.agent);
    return object.finish();
}

}  // namespace hovor::protocol
