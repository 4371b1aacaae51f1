// From whom the account takes messages.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/settings_wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Task<Result<Response>> get(Services& services, Call call)
{
    auto reading = services.protection_desk.read(call.agent());
    HOVOR_CO_TRY(const auto protection, co_await std::move(reading));
    co_return ok(to_wire(protection));
}

Task<Result<Response>> set(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::Protection>());
    auto setting = services.protection_desk.set(call.agent(), from_wire(std::move(body)));
    HOVOR_CO_TRY(const auto protection, co_await std::move(setting));
    // Before the answer: what visitors write from then on is looked at by it. Where it can't be read now, and to
    // visitors of other servers, LiveNews brings it within a second.
    const auto& account = call.agent().account;
    auto reading = services.protection_desk.guard_of(account);
    if (const auto guard = co_await std::move(reading)) services.hub.post_guard(account, *guard);
    services.log.info("protection_set", {{"by", call.agent().agent.id.str()}});
    co_return ok(to_wire(protection));
}

}  // namespace

std::vector<Route> protection_routes()
{
    return {{"GET", "/api/v1/account/protection", Access::admin, get},
            {"PUT", "/api/v1/account/protection", Access::admin, set}};
}

}  // namespace hovor::web
