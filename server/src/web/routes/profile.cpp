// What agents see and change of themselves.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Response agent_response(const Call& call, const Agent& agent)
{
    return ok(to_wire(call.agent().account, agent));
}

Task<Result<Response>> get(Services& services, Call call)
{
    auto reading = services.team.account(call.agent().account);
    HOVOR_CO_TRY(const auto account, co_await std::move(reading));
    co_return ok(protocol::SignedIn{.account = to_wire(account), .agent = to_wire(account.id, call.agent().agent)});
}

Task<Result<Response>> update(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::ProfileUpdate>());
    ProfileUpdate change{.name = std::move(body.name),
                         .job_title = std::move(body.job_title),
                         .motto = std::move(body.motto),
                         .is_available = body.is_available,
                         .languages = std::move(body.languages)};
    auto updating = services.team.update_profile(call.agent(), std::move(change));
    HOVOR_CO_TRY(const auto agent, co_await std::move(updating));
    co_return agent_response(call, agent);
}

// A guess at the present password counts as a guess at the sign-in.
std::optional<Response> limit_guesses(Services& services, const Call& call)
{
    const auto key = "password of " + call.agent().account.str() + call.agent().agent.id.str();
    const auto wait = services.rate_limits.guesses_per_account.take(key, services.clock.now());
    if (!wait) return std::nullopt;
    return problem_response({ErrorCode::rate_limited, "too many guesses at the password"}, wait);
}

Task<Result<Response>> change_password(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::PasswordChange>());
    if (auto limited = limit_guesses(services, call)) co_return *std::move(limited);
    auto changing =
        services.team.change_password(call.agent(), std::move(body.current_password), std::move(body.new_password));
    HOVOR_CO_CHECK(co_await std::move(changing));
    services.log.info("password_changed", {{"agent", call.agent().agent.id.str()}});
    co_return no_content();
}

Task<Result<Response>> change_email(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::EmailChange>());
    if (auto limited = limit_guesses(services, call)) co_return *std::move(limited);
    auto changing = services.team.change_email(call.agent(), std::move(body.current_password), std::move(body.email));
    HOVOR_CO_TRY(const auto agent, co_await std::move(changing));
    services.log.info("email_changed", {{"agent", agent.id.str()}});
    co_return agent_response(call, agent);
}

Task<Result<Response>> put_photo(Services& services, Call call)
{
    const std::string media_type{call.header_or_empty("content-type")};
    auto putting = services.team.put_photo(call.agent(), media_type, std::move(call.request.body));
    HOVOR_CO_TRY(const auto agent, co_await std::move(putting));
    co_return agent_response(call, agent);
}

Task<Result<Response>> delete_photo(Services& services, Call call)
{
    auto deleting = services.team.delete_photo(call.agent());
    HOVOR_CO_TRY(const auto agent, co_await std::move(deleting));
    co_return agent_response(call, agent);
}

// Pictures are on customers' pages too. Their ids are as good as random, and a new picture has a new one.
Task<Result<Response>> get_photo(Services& services, Call call)
{
    auto reading = services.team.photo(AccountId{call.parameters[0]}, PhotoId{call.parameters[1]});
    HOVOR_CO_TRY(auto photo, co_await std::move(reading));
    Response response{
        .headers = {{"content-type", photo.media_type}, {"cache-control", "public, max-age=31536000, immutable"}},
        .body = std::move(photo.bytes)};
    co_return response;
}

}  // namespace

std::vector<Route> profile_routes()
{
    return {
        {"GET", "/api/v1/me", Access::agent, get},
        {"PATCH", "/api/v1/me", Access::agent, update},
        {"PUT", "/api/v1/me/password", Access::agent, change_password},
        {"PUT", "/api/v1/me/email", Access::agent, change_email},
        {"PUT", "/api/v1/me/photo", Access::agent, put_photo, &Limits::photo_bytes, Carries::picture},
        {"DELETE", "/api/v1/me/photo", Access::agent, delete_photo},
        {"GET", "/photos/{account_id}/{photo_id}", Access::anyone, get_photo},
    };
}

}  // namespace hovor::web
