// The groups of the team.

#include "web/hours_wire.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

std::vector<AgentId> agents_from(std::vector<std::string> ids)
{
    std::vector<AgentId> agents;
    for (auto& id : ids) agents.emplace_back(std::move(id));
    return agents;
}

Task<Result<Response>> list(Services& services, Call call)
{
    auto reading = services.group_admin.list(call.agent().account);
    HOVOR_CO_TRY(const auto all, co_await std::move(reading));
    co_return ok(protocol::Groups{all_to_wire<protocol::Group>(all)});
}

Task<Result<Response>> create(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewGroup>());
    NewGroup group{.name = std::move(body.name),
                   .agents = agents_from(std::move(body.agent_ids).value_or(std::vector<std::string>{}))};
    auto creating = services.group_admin.create(call.agent(), std::move(group));
    HOVOR_CO_TRY(const auto added, co_await std::move(creating));
    co_return created(to_wire(added));
}

Task<Result<Response>> update(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::GroupUpdate>());
    GroupUpdate change{.name = std::move(body.name), .agents = {}};
    if (body.agent_ids) change.agents = agents_from(*std::move(body.agent_ids));
    auto updating = services.group_admin.update(call.agent(), GroupId{call.parameters[0]}, std::move(change));
    HOVOR_CO_TRY(const auto group, co_await std::move(updating));
    co_return ok(to_wire(group));
}

Task<Result<Response>> remove(Services& services, Call call)
{
    auto removing = services.group_admin.remove(call.agent(), GroupId{call.parameters[0]});
    HOVOR_CO_CHECK(co_await std::move(removing));
    co_return no_content();
}

Task<Result<Response>> set_hours(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto body, call.body<protocol::Hours>());
    HOVOR_CO_TRY(auto hours, from_wire(body));
    auto setting = services.working_hours.set(call.agent(), GroupId{call.parameters[0]}, std::move(hours));
    HOVOR_CO_TRY(const auto group, co_await std::move(setting));
    co_return ok(to_wire(group));
}

Task<Result<Response>> remove_hours(Services& services, Call call)
{
    auto setting = services.working_hours.set(call.agent(), GroupId{call.parameters[0]}, std::nullopt);
    HOVOR_CO_TRY(const auto group, co_await std::move(setting));
    co_return ok(to_wire(group));
}

}  // namespace

std::vector<Route> group_routes()
{
    return {
        {"GET", "/api/v1/groups", Access::agent, list},
        {"POST", "/api/v1/groups", Access::admin, create},
        {"PATCH", "/api/v1/groups/{group_id}", Access::admin, update},
        {"DELETE", "/api/v1/groups/{group_id}", Access::admin, remove},
        {"PUT", "/api/v1/groups/{group_id}/hours", Access::admin, set_hours},
        {"DELETE", "/api/v1/groups/{group_id}/hours", Access::admin, remove_hours},
    };
}

}  // namespace hovor::web
