// Where an agent is signed in.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Task<Result<Response>> list(Services& services, Call call)
{
    auto reading = services.entrance.sessions(call.agent());
    HOVOR_CO_TRY(const auto sessions, co_await std::move(reading));
    protocol::Sessions wire;
    for (const auto& session : sessions) {
        const auto place = services.places.find(session.address);
        wire.sessions.push_back({.id = session.id.str(),
                                 .created_at = to_milliseconds(session.created_at),
                                 .last_seen_at = to_milliseconds(session.last_seen_at),
                                 .address = session.address,
                                 .country = place.country.empty() ? std::nullopt : std::optional{place.country},
                                 .user_agent = session.user_agent,
                                 .is_current = session.id == call.agent().session});
    }
    co_return ok(wire);
}

Task<Result<Response>> revoke_others(Services& services, Call call)
{
    auto ending = services.entrance.end_other_sessions(call.agent());
    HOVOR_CO_CHECK(co_await std::move(ending));
    co_return no_content();
}

Task<Result<Response>> revoke(Services& services, Call call)
{
    auto ending = services.entrance.end_session(call.agent(), SessionId{call.parameters[0]});
    HOVOR_CO_CHECK(co_await std::move(ending));
    co_return no_content();
}

}  // namespace

std::vector<Route> session_routes()
{
    return {
        {"GET", "/api/v1/sessions", Access::agent, list},
        {"DELETE", "/api/v1/sessions", Access::agent, revoke_others},
        {"DELETE", "/api/v1/sessions/{session_id}", Access::agent, revoke},
    };
}

}  // namespace hovor::web
