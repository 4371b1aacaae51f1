// Generated from protocol/rest.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/rest.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const AccountUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"greeting":)", in.greeting);
    object.field(R"(,"color":)", in.color);
    object.field(R"(,"asks_for_rating":)", in.asks_for_rating);
    object.field(R"(,"address_storage":)", in.address_storage);
    object.field(R"(,"consent_mode":)", in.consent_mode);
    object.field(R"(,"slow_reply_seconds":)", in.slow_reply_seconds);
    object.field(R"(,"shows_typing_preview":)", in.shows_typing_preview);
    object.field(R"(,"categories":)", in.categories);
    object.field(R"(,"routing":)", in.routing);
    object.field(R"(,"conversation_limit":)", in.conversation_limit);
    object.field(R"(,"offer_seconds":)", in.offer_seconds);
    object.field(R"(,"shows_queue_position":)", in.shows_queue_position);
    object.field(R"(,"away_after_minutes":)", in.away_after_minutes);
    object.finish();
}

void write(std::string& out, const AgentUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"password":)", in.password);
    object.field(R"(,"role":)", in.role);
    object.field(R"(,"job_title":)", in.job_title);
    object.field(R"(,"motto":)", in.motto);
    object.field(R"(,"is_active":)", in.is_active);
    object.field(R"(,"visibility":)", in.visibility);
    object.field(R"(,"languages":)", in.languages);
    object.finish();
}

void write(std::string& out, const Agents& in)
{
    ObjectWriter object{out};
    object.field(R"(,"agents":)", in.agents);
    object.finish();
}

void write(std::string& out, const EmailChange& in)
{
    ObjectWriter object{out};
    object.field(R"(,"current_password":)", in.current_password);
    object.field(R"(,"email":)", in.email);
    object.finish();
}

void write(std::string& out, const Entrance& in)
{
    ObjectWriter object{out};
    object.field(R"(,"can_sign_up":)", in.can_sign_up);
    object.finish();
}

void write(std::string& out, const GroupUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.finish();
}

void write(std::string& out, const Groups& in)
{
    ObjectWriter object{out};
    object.field(R"(,"groups":)", in.groups);
    object.finish();
}

void write(std::string& out, const IdentitySecret& in)
{
    ObjectWriter object{out};
    object.field(R"(,"secret":)", in.secret);
    object.finish();
}

void write(std::string& out, const Invitation& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"role":)", in.role);
    object.field(R"(,"invited_by":)", in.invited_by);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"expires_at":)", in.expires_at);
    object.finish();
}

void write(std::string& out, const InvitationLink& in)
{
    ObjectWriter object{out};
    object.field(R"(,"invitation":)", in.invitation);
    object.field(R"(,"token":)", in.token);
    object.finish();
}

void write(std::string& out, const InvitationToken& in)
{
    ObjectWriter object{out};
    object.field(R"(,"token":)", in.token);
    object.finish();
}

void write(std::string& out, const Invitations& in)
{
    ObjectWriter object{out};
    object.field(R"(,"invitations":)", in.invitations);
    object.finish();
}

void write(std::string& out, const Invited& in)
{
    ObjectWriter object{out};
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"role":)", in.role);
    object.field(R"(,"invited_by":)", in.invited_by);
    object.finish();
}

void write(std::string& out, const Joining& in)
{
    ObjectWriter object{out};
    object.field(R"(,"token":)", in.token);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"password":)", in.password);
    object.finish();
}

void write(std::string& out, const NewAgent& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"password":)", in.password);
    object.field(R"(,"role":)", in.role);
    object.field(R"(,"job_title":)", in.job_title);
    object.field(R"(,"motto":)", in.motto);
    object.finish();
}

void write(std::string& out, const NewGroup& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.finish();
}

void write(std::string& out, const NewInvitation& in)
{
    ObjectWriter object{out};
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"role":)", in.role);
    object.finish();
}

void write(std::string& out, const PasswordChange& in)
{
    ObjectWriter object{out};
    object.field(R"(,"current_password":)", in.current_password);
    object.field(R"(,"new_password":)", in.new_password);
    object.finish();
}

void write(std::string& out, const PasswordReset& in)
{
    ObjectWriter object{out};
    object.field(R"(,"token":)", in.token);
    object.field(R"(,"password":)", in.password);
    object.finish();
}

void write(std::string& out, const PasswordResetFor& in)
{
    ObjectWriter object{out};
    object.field(R"(,"email":)", in.email);
    object.finish();
}

void write(std::string& out, const PasswordResetLink& in)
{
    ObjectWriter object{out};
    object.field(R"(,"token":)", in.token);
    object.finish();
}

void write(std::string& out, const ProfileUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"job_title":)", in.job_title);
    object.field(R"(,"motto":)", in.motto);
    object.field(R"(,"is_available":)", in.is_available);
    object.field(R"(,"languages":)", in.languages);
    object.finish();
}

void write(std::string& out, const Session& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"last_seen_at":)", in.last_seen_at);
    object.field(R"(,"address":)", in.address);
    object.field(R"(,"country":)", in.country);
    object.field(R"(,"user_agent":)", in.user_agent);
    object.field(R"(,"is_current":)", in.is_current);
    object.finish();
}

void write(std::string& out, const Sessions& in)
{
    ObjectWriter object{out};
    object.field(R"(,"sessions":)", in.sessions);
    object.finish();
}

void write(std::string& out, const SignIn& in)
{
    ObjectWriter object{out};
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"password":)", in.password);
    object.finish();
}

void write(std::string& out, const SignInByLink& in)
{
    ObjectWriter object{out};
    object.field(R"(,"token":)", in.token);
    object.finish();
}

void write(std::string& out, const SignUp& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"password":)", in.password);
    object.finish();
}

void write(std::string& out, const SignedIn& in)
{
    ObjectWriter object{out};
    object.field(R"(,"account":)", in.account);
    object.field(R"(,"agent":)", in.agent);
    object.finish();
}

}  // namespace hovor::protocol
