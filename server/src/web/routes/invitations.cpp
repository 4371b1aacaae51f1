// How colleagues join the team: links that admins make.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/signed_in.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Task<Result<Response>> list(Services& services, Call call)
{
    auto reading = services.invitation_desk.list(call.agent());
    HOVOR_CO_TRY(const auto all, co_await std::move(reading));
    co_return ok(protocol::Invitations{all_to_wire<protocol::Invitation>(all)});
}

Task<Result<Response>> invite(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewInvitation>());
    const auto role = hovor::from_string<Role>(to_string(body.role)).value();
    auto inviting = services.invitation_desk.invite(call.agent(), std::move(body.email), role);
    HOVOR_CO_TRY(const auto made, co_await std::move(inviting));
    services.log.info("agent_invited", {{"invitation", made.invitation.id.str()}, {"by", call.agent().agent.id.str()}});
    co_return created(protocol::InvitationLink{.invitation = to_wire(made.invitation), .token = made.token});
}

Task<Result<Response>> revoke(Services& services, Call call)
{
    auto revoking = services.invitation_desk.revoke(call.agent(), InvitationId{call.parameters[0]});
    HOVOR_CO_CHECK(co_await std::move(revoking));
    co_return no_content();
}

// Guesses of a secret are counted with those of passwords.
Result<void> check_rate(Services& services, const Call& call)
{
    if (!services.rate_limits.guesses_per_address.take(call.address, services.clock.now())) return {};
    return fail(ErrorCode::rate_limited, "too many sign-ins");
}

Task<Result<Response>> look(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::InvitationToken>());
    HOVOR_CO_CHECK(check_rate(services, call));
    auto looking = services.invitation_desk.look(std::move(body.token));
    HOVOR_CO_TRY(const auto seen, co_await std::move(looking));
    co_return ok(protocol::Invited{.company = seen.company,
                                   .email = seen.email,
                                   .role = hovor::from_string<protocol::Role>(to_string(seen.role)).value(),
                                   .invited_by = seen.invited_by});
}

Task<Result<Response>> join(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::Joining>());
    HOVOR_CO_CHECK(check_rate(services, call));
    auto joining = services.invitation_desk.join(std::move(body.token), std::move(body.name), body.password);
    HOVOR_CO_TRY(const auto joined, co_await std::move(joining));
    services.log.info("agent_joined_team", {{"account", joined.account.str()}, {"agent", joined.agent.id.str()}});
    auto signing_in = services.entrance.sign_in(joined.agent.email, std::move(body.password), device_of(call));
    HOVOR_CO_TRY(const auto session, co_await std::move(signing_in));
    co_return signed_in(201, services.entrance.longest_session(), session);
}

}  // namespace

std::vector<Route> invitation_routes()
{
    return {
        {"GET", "/api/v1/invitations", Access::admin, list},
        {"POST", "/api/v1/invitations", Access::admin, invite},
        {"DELETE", "/api/v1/invitations/{invitation_id}", Access::admin, revoke},
        {"POST", "/api/v1/join", Access::anyone, join},
        {"POST", "/api/v1/join/invitation", Access::anyone, look},
    };
}

}  // namespace hovor::web
