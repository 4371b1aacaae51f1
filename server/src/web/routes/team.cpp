// The account and its agents.

#include "web/hours_wire.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/settings_wire.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

std::optional<Role> to_domain(std::optional<protocol::Role> role)
{
    if (!role) return std::nullopt;
    return hovor::from_string<Role>(to_string(*role));
}

std::optional<Visibility> to_domain(std::optional<protocol::Visibility> visibility)
{
    if (!visibility) return std::nullopt;
    return hovor::from_string<Visibility>(to_string(*visibility));
}

std::optional<AddressStorage> to_domain(std::optional<protocol::AddressStorage> storage)
{
    if (!storage) return std::nullopt;
    return hovor::from_string<AddressStorage>(to_string(*storage));
}

std::optional<ConsentMode> to_domain(std::optional<protocol::ConsentMode> mode)
{
    if (!mode) return std::nullopt;
    return hovor::from_string<ConsentMode>(to_string(*mode));
}

std::optional<RoutingMode> to_domain(std::optional<protocol::RoutingMode> mode)
{
    if (!mode) return std::nullopt;
    return hovor::from_string<RoutingMode>(to_string(*mode));
}

std::optional<std::chrono::minutes> to_minutes(std::optional<std::int32_t> minutes)
{
    if (!minutes) return std::nullopt;
    return std::chrono::minutes{*minutes};
}

std::optional<std::chrono::seconds> to_seconds(std::optional<std::int32_t> seconds)
{
    if (!seconds) return std::nullopt;
    return std::chrono::seconds{*seconds};
}

Task<Result<Response>> get_account(Services& services, Call call)
{
    auto reading = services.team.account(call.agent().account);
    HOVOR_CO_TRY(const auto account, co_await std::move(reading));
    co_return ok(to_wire(account));
}

Task<Result<Response>> update_account(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::AccountUpdate>());
    AccountUpdate change{.company = std::move(body.company),
                         .greeting = std::move(body.greeting),
                         .color = std::move(body.color),
                         .asks_for_rating = body.asks_for_rating,
                         .address_storage = to_domain(body.address_storage),
                         .consent_mode = to_domain(body.consent_mode),
                         .slow_reply = to_seconds(body.slow_reply_seconds),
                         .shows_typing_preview = body.shows_typing_preview,
                         .categories = std::move(body.categories),
                         .routing = {.mode = to_domain(body.routing),
                                     .conversation_limit = body.conversation_limit,
                                     .offer_time = to_seconds(body.offer_seconds),
                                     .shows_queue_position = body.shows_queue_position,
                                     .away_after = to_minutes(body.away_after_minutes)}};
    auto updating = services.team.update_account(call.agent(), std::move(change));
    HOVOR_CO_TRY(const auto account, co_await std::move(updating));
    co_return ok(to_wire(account));
}

Task<Result<Response>> set_hours(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto body, call.body<protocol::Hours>());
    HOVOR_CO_TRY(auto hours, from_wire(body));
    auto setting = services.working_hours.set(call.agent(), std::move(hours));
    HOVOR_CO_TRY(const auto account, co_await std::move(setting));
    co_return ok(to_wire(account));
}

Task<Result<Response>> remove_hours(Services& services, Call call)
{
    auto setting = services.working_hours.set(call.agent(), std::nullopt);
    HOVOR_CO_TRY(const auto account, co_await std::move(setting));
    co_return ok(to_wire(account));
}

Task<Result<Response>> set_chat_box(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::ChatBoxSettings>());
    auto setting = services.chat_box_setup.set(call.agent(), from_wire(std::move(body)));
    HOVOR_CO_TRY(const auto account, co_await std::move(setting));
    co_return ok(to_wire(account));
}

Task<Result<Response>> identity_secret(Services& services, Call call)
{
    auto noting = services.team.note_secret_read(call.agent());
    HOVOR_CO_CHECK(co_await std::move(noting));
    services.log.info("identity_secret_shown", {{"by", call.agent().agent.id.str()}});
    co_return ok(protocol::IdentitySecret{services.identity_signatures.secret_of(call.agent().account)});
}

Task<Result<Response>> list_agents(Services& services, Call call)
{
    auto reading = services.team.agents(call.agent().account);
    HOVOR_CO_TRY(const auto agents, co_await std::move(reading));
    protocol::Agents wire;
    for (const auto& agent : agents) wire.agents.push_back(to_wire(call.agent().account, agent));
    co_return ok(wire);
}

Task<Result<Response>> create_agent(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewAgent>());
    NewAgent agent{.name = std::move(body.name),
                   .email = std::move(body.email),
                   .password = std::move(body.password),
                   .role = to_domain(body.role).value(),
                   .job_title = body.job_title.value_or(""),
                   .motto = body.motto.value_or("")};
    auto creating = services.team.create_agent(call.agent(), std::move(agent));
    HOVOR_CO_TRY(const auto new_agent, co_await std::move(creating));
    services.log.info("agent_created", {{"agent", new_agent.id.str()}, {"by", call.agent().agent.id.str()}});
    co_return created(to_wire(call.agent().account, new_agent));
}

Task<Result<Response>> update_agent(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::AgentUpdate>());
    AgentUpdate change{.name = std::move(body.name),
                       .email = std::move(body.email),
                       .password = std::move(body.password),
                       .role = to_domain(body.role),
                       .job_title = std::move(body.job_title),
                       .motto = std::move(body.motto),
                       .is_active = body.is_active,
                       .visibility = to_domain(body.visibility),
                       .languages = std::move(body.languages)};
    auto updating = services.team.update_agent(call.agent(), AgentId{call.parameters[0]}, std::move(change));
    HOVOR_CO_TRY(const auto agent, co_await std::move(updating));
    services.log.info("agent_updated", {{"agent", agent.id.str()}, {"by", call.agent().agent.id.str()}});
    co_return ok(to_wire(call.agent().account, agent));
}

}  // namespace

std::vector<Route> team_routes()
{
    return {
        {"GET", "/api/v1/account", Access::agent, get_account},
        {"PATCH", "/api/v1/account", Access::admin, update_account},
        {"PUT", "/api/v1/account/hours", Access::admin, set_hours},
        {"DELETE", "/api/v1/account/hours", Access::admin, remove_hours},
        {"PUT", "/api/v1/account/chat_box", Access::admin, set_chat_box},
        {"GET", "/api/v1/account/identity_secret", Access::admin, identity_secret},
        {"GET", "/api/v1/agents", Access::agent, list_agents},
        {"POST", "/api/v1/agents", Access::admin, create_agent},
        {"PATCH", "/api/v1/agents/{agent_id}", Access::admin, update_agent},
    };
}

}  // namespace hovor::web
