// Coming and going: sign-up, sign-in, sign-out.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/session_cookie.hpp"
#include "web/signed_in.hpp"
#include "web/wire.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Response wait_for(std::chrono::seconds wait, const char* what)
{
    return problem_response({ErrorCode::rate_limited, what}, wait);
}

Task<Result<Response>> entrance(Services& services, Call)
{
    co_return ok(protocol::Entrance{services.limits.sign_up_is_open});
}

Task<Result<Response>> sign_up(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::SignUp>());
    if (!services.limits.sign_up_is_open) co_return fail(ErrorCode::forbidden, "the operator opens accounts");
    if (const auto wait = services.rate_limits.sign_ups.take(call.address, services.clock.now())) {
        co_return wait_for(*wait, "too many new companies from this address");
    }
    NewAccount account{.name = std::move(body.name),
                       .company = std::move(body.company),
                       .email = std::move(body.email),
                       .password = std::move(body.password)};
    auto signing_up = services.entrance.sign_up(std::move(account), device_of(call));
    HOVOR_CO_TRY(const auto session, co_await std::move(signing_up));
    services.log.info("signed_up", {{"account", session.account.id.str()}});
    co_return signed_in(201, services.entrance.longest_session(), session);
}

Task<Result<Response>> sign_in(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::SignIn>());
    const auto now = services.clock.now();
    auto email = Email::parse(body.email);
    const auto key = email ? email->key() : body.email;
    auto wait = services.rate_limits.guesses_per_address.take(call.address, now);
    if (!wait) wait = services.rate_limits.guesses_per_account.take(key, now);
    if (wait) {
        services.log.warning("sign_in_limited");
        co_return wait_for(*wait, "too many sign-ins");
    }
    auto address = body.email;
    auto signing_in = services.entrance.sign_in(std::move(body.email), std::move(body.password), device_of(call));
    auto session = co_await std::move(signing_in);
    if (!session) {
        services.log.warning("sign_in_refused", {{"code", to_string(session.error().code())}});
        if (session.error().code() == ErrorCode::unauthenticated) {
            const auto executor = co_await boost::asio::this_coro::executor;
            auto noting = services.entrance.note_refusal(std::move(address), device_of(call));
            boost::asio::co_spawn(executor, std::move(noting), boost::asio::detached);
        }
        co_return pass_on(std::move(session));
    }
    services.rate_limits.guesses_per_account.forget(key);
    services.log.info("signed_in", {{"account", session->account.id.str()}, {"agent", session->agent.id.str()}});
    co_return signed_in(200, services.entrance.longest_session(), *session);
}

Task<Result<Response>> sign_in_by_link(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::SignInByLink>());
    if (const auto wait = services.rate_limits.guesses_per_address.take(call.address, services.clock.now())) {
        co_return wait_for(*wait, "too many sign-ins");
    }
    auto signing_in = services.entrance.sign_in_by_link(std::move(body.token), device_of(call));
    HOVOR_CO_TRY(const auto session, co_await std::move(signing_in));
    services.log.info("signed_in_by_link", {{"account", session.account.id.str()}, {"agent", session.agent.id.str()}});
    co_return signed_in(200, services.entrance.longest_session(), session);
}

Result<void> check_rate(Services& services, const Call& call)
{
    if (!services.rate_limits.guesses_per_address.take(call.address, services.clock.now())) return {};
    return fail(ErrorCode::rate_limited, "too many tries");
}

Task<Result<Response>> look_at_reset(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::PasswordResetLink>());
    HOVOR_CO_CHECK(check_rate(services, call));
    auto looking = services.password_reset.look(std::move(body.token));
    HOVOR_CO_TRY(auto email, co_await std::move(looking));
    co_return ok(protocol::PasswordResetFor{std::move(email)});
}

Task<Result<Response>> reset_password(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::PasswordReset>());
    HOVOR_CO_CHECK(check_rate(services, call));
    auto resetting = services.password_reset.reset(std::move(body.token), std::move(body.password));
    HOVOR_CO_CHECK(co_await std::move(resetting));
    services.log.info("password_reset");
    co_return no_content();
}

Task<Result<Response>> sign_out(Services& services, Call call)
{
    auto ending = services.entrance.end_session(call.agent(), call.agent().session);
    HOVOR_CO_CHECK(co_await std::move(ending));
    auto response = no_content();
    response.headers.push_back(clear_session_cookie());
    co_return response;
}

}  // namespace

std::vector<Route> sign_in_routes()
{
    return {
        {"GET", "/api/v1/entrance", Access::anyone, entrance},
        {"POST", "/api/v1/sign_up", Access::anyone, sign_up},
        {"POST", "/api/v1/sign_in", Access::anyone, sign_in},
        {"POST", "/api/v1/sign_in/link", Access::anyone, sign_in_by_link},
        {"POST", "/api/v1/password_reset", Access::anyone, reset_password},
        {"POST", "/api/v1/password_reset/link", Access::anyone, look_at_reset},
        {"POST", "/api/v1/sign_out", Access::agent, sign_out},
    };
}

}  // namespace hovor::web
