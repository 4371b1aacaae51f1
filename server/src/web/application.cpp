#include "web/application.hpp"

#include "web/origin.hpp"
#include "web/page_guard.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/security_headers.hpp"
#include "web/security_txt.hpp"
#include "web/session_cookie.hpp"
#include "web/target.hpp"
#include "web/wire.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <utility>

namespace hovor::web {

using transport::Exchange;
using transport::Request;
using transport::Response;

namespace {

// Where clients of Smartsupp's SDK come.
bool is_of_sdk(std::string_view path)
{
    return path == "/socket" || path == "/socket/";
}

Served served_as(std::string_view path)
{
    if (path.starts_with("/api/v1/chat_boxes/")) return Served::public_api;
    for (const auto* folder : {"/widget/", "/photos/", "/files/", "/uploads/"}) {
        if (path.starts_with(folder)) return Served::public_file;
    }
    return Served::api;
}

void add_headers(Response& response, Served served, bool is_secure)
{
    for (auto& header : security_headers(served, is_secure)) response.headers.push_back(std::move(header));
}

// Of what changes something: what a form can send is none of these.
Result<void> check_content_type(const Route& route, const Call& call)
{
    const auto type = call.header_or_empty("content-type");
    if (route.carries == Carries::picture || route.carries == Carries::form) return {};
    if (route.carries == Carries::file) {
        if (type == "application/octet-stream") return {};
        return fail(ErrorCode::invalid_argument, "content-type: has to be application/octet-stream");
    }
    if (type == "application/json" || type.starts_with("application/json;")) return {};
    return fail(ErrorCode::invalid_argument, "content-type: has to be application/json");
}

// What the frame of a sandboxed page is, which has no origin, has to ask before it may send the rest.
Response preflight_response()
{
    return {.status = 204,
            .headers = {{"access-control-allow-methods", "POST"},
                        {"access-control-allow-headers", "authorization, content-type, x-file-name, x-hovor-request"},
                        {"access-control-max-age", "86400"}},
            .body = {}};
}

Result<KnownVisitor> recognize_visitor(const Services& services, AccountId account, std::string_view authorization)
{
    constexpr std::string_view scheme = "Bearer ";
    const auto token = authorization.starts_with(scheme) ? authorization.substr(scheme.size()) : std::string_view{};
    auto visitor = services.visitor_tokens.read(account, token);
    if (!visitor) return fail(ErrorCode::unauthenticated, "authorization: no visitor has this token");
    return KnownVisitor{std::move(account), *std::move(visitor)};
}

Response text_response(int status, std::string text)
{
    return {.status = status,
            .headers = {{"content-type", "text/plain; charset=utf-8"}, {"cache-control", "no-store"}},
            .body = std::move(text)};
}

}  // namespace

Application::Application(Services& services, Operations& operations, Options options)
    : services_{services},
      operations_{operations},
      security_contact_{std::move(options.security_contact)},
      public_url_{std::move(options.public_url)},
      trusted_proxies_{std::move(options.trusted_proxies)},
      static_files_{std::move(options.demo_chat_key)},
      router_{all_routes()},
      sockets_{services, trusted_proxies_},
      live_news_{services},
      dispatcher_{services},
      visit_keeper_{services},
      unsent_files_{services}
{
}

void Application::attach(std::span<const std::unique_ptr<transport::Loop>> loops)
{
    sockets_.attach(loops);
    live_news_.run_on(*loops.front());
    dispatcher_.run_on(*loops.front());
    visit_keeper_.run_on(*loops.front());
    unsent_files_.run_on(*loops.front());
}

void Application::drain()
{
    visit_keeper_.finish();
    sockets_.end_polling();
}

std::size_t Application::max_body(const Request& head)
{
    if (is_of_sdk(path_of(head.target))) return services_.limits.body_bytes;
    const auto target = parse_target(head.target);
    if (!target) return 0;
    const auto found = router_.find(head.method, target->path);
    const auto* match = std::get_if<Router::Match>(&found);
    return match == nullptr ? services_.limits.body_bytes : services_.limits.*(match->route->max_body);
}

void Application::on_request(Request request, Exchange exchange)
{
    const auto path = path_of(request.target);
    if (path == "/ws/visitor") return sockets_.open_for_visitor(request, exchange);
    if (path == "/ws/agent") return sockets_.open_for_agent(request, exchange);
    if (is_of_sdk(path)) return sockets_.open_for_sdk(std::move(request), exchange);
    const auto is_read = request.method == "GET" || request.method == "HEAD";
    if (const auto key = chat_key_in(path); is_read && !key.empty()) {
        return show_chat_box(std::move(request), exchange, std::string{key});
    }
    if (auto page = static_files_.find(request)) return exchange.respond(*std::move(page));
    if (auto answer = answer_operator(request)) return exchange.respond(*std::move(answer));

    const auto served = served_as(path);
    const auto is_secure = request.is_secure;
    auto respond = [this, exchange, served, is_secure](std::exception_ptr thrown, Response response) {
        if (thrown) {
            try {
                std::rethrow_exception(thrown);
            } catch (const std::exception& exception) {
                services_.log.error("request_threw", {{"reason", exception.what()}});
            }
            response = problem_response({ErrorCode::internal, "internal error"});
        }
        add_headers(response, served, is_secure);
        exchange.respond(std::move(response));
    };
    boost::asio::co_spawn(exchange.loop().context(), serve(*this, std::move(request)), std::move(respond));
}

void Application::show_chat_box(Request request, const Exchange& exchange, std::string chat_key)
{
    if (const auto account = services_.guard_memory.account_of(chat_key)) {
        const auto guard = services_.guard_memory.find(*account);
        if (guard && *guard == nullptr) return exchange.respond(*static_files_.find(request));
    }
    auto respond = [this, exchange](std::exception_ptr thrown, Response response) {
        if (thrown) {
            services_.log.error("request_threw", {{"reason", "chat box"}});
            response = problem_response({ErrorCode::internal, "internal error"});
        }
        exchange.respond(std::move(response));
    };
    auto showing = chat_box_page(*this, std::move(request), std::move(chat_key));
    boost::asio::co_spawn(exchange.loop().context(), std::move(showing), std::move(respond));
}

// Where no chat is, the page says so.
Task<Response> Application::chat_box_page(const Application& application, Request request, std::string chat_key)
{
    auto asking = application.services_.protection_desk.guard_of_chat(std::move(chat_key));
    const auto guard = co_await std::move(asking);
    if (!guard && guard.error().code() != ErrorCode::not_found) {
        auto refusal = problem_response(guard.error());
        add_headers(refusal, Served::chat_box, request.is_secure);
        co_return refusal;
    }
    const auto is_limited = guard && *guard != nullptr && (*guard)->limits_pages();
    co_return is_limited ? application.static_files_.chat_box(request, frame_ancestors(**guard))
                         : *application.static_files_.find(request);
}

Response Application::shape_refusal(Response refusal, bool is_secure)
{
    const auto text = refusal.body.view();
    const Error error{code_of(refusal.status), std::string{text.substr(0, text.find('\n'))}};
    auto problem = problem_response(problem_of(refusal.status, error));
    for (auto& header : refusal.headers) {
        if (header.name != "content-type" && header.name != "cache-control")
            problem.headers.push_back(std::move(header));
    }
    add_headers(problem, Served::api, is_secure);
    return problem;
}

void Application::on_trouble(std::string_view what) noexcept
{
    services_.log.error("transport_trouble", {{"reason", what}});
}

Task<Response> Application::serve(Application& application, Request request)
{
    auto target = parse_target(request.target);
    if (!target) co_return problem_response({ErrorCode::invalid_argument, "the address is not well-formed"});
    const std::string_view method = request.method == "HEAD" ? "GET" : std::string_view{request.method};
    auto found = application.router_.find(method, target->path);
    if (const auto* others = std::get_if<Router::OtherMethods>(&found)) {
        const auto post = application.router_.find("POST", target->path);
        const auto* asked = std::get_if<Router::Match>(&post);
        const bool is_visitors = asked != nullptr && asked->route->access == Access::visitor;
        if (method == "OPTIONS" && is_visitors) co_return preflight_response();
        co_return application.answer_unrouted(*others);
    }
    auto* match = std::get_if<Router::Match>(&found);
    if (match == nullptr) co_return problem_response({ErrorCode::not_found, "there is nothing at this address"});

    Call call{.request = std::move(request),
              .parameters = std::move(match->parameters),
              .query = std::move(target->query),
              .address = {},
              .who = {}};
    call.address = client_address(call.request, application.trusted_proxies_);
    auto taking = take(application, *match->route, std::move(call));
    auto response = co_await std::move(taking);
    co_return response ? *std::move(response) : problem_response(response.error());
}

Task<Result<Response>> Application::take(Application& application, const Route& route, Call call)
{
    if (route.method != "GET") {
        // Neither a visitor's token nor a ticket is in a cookie, so that no foreign page can make use of it.
        const bool needs_mark = route.access != Access::visitor && route.access != Access::ticket;
        HOVOR_CO_CHECK(needs_mark ? check_own_change(call.request) : Result<void>{});
    }
    if (route.access == Access::visitor) {
        auto finding = application.services_.chat_box.find_account(call.parameters[0]);
        HOVOR_CO_TRY(auto account, co_await std::move(finding));
        HOVOR_CO_TRY(call.known, recognize_visitor(application.services_, std::move(account),
                                                   call.header_or_empty("authorization")));
    }
    if (route.access == Access::agent || route.access == Access::admin) {
        auto recognizing = application.services_.entrance.recognize(session_token(call.request).value_or(""));
        HOVOR_CO_TRY(auto who, co_await std::move(recognizing));
        if (route.access == Access::admin && !who.agent.is_admin()) {
            co_return fail(ErrorCode::forbidden, "for admins alone");
        }
        call.who = std::move(who);
    }
    HOVOR_CO_CHECK(route.method == "GET" ? Result<void>{} : check_content_type(route, call));
    auto acting = route.action(application.services_, std::move(call));
    co_return co_await std::move(acting);
}

std::optional<Response> Application::answer_operator(const Request& request) const
{
    const auto path = path_of(request.target);
    const auto is_contact = path == "/.well-known/security.txt" && !security_contact_.empty();
    if (path != "/healthz" && path != "/readyz" && path != "/metrics" && !is_contact) return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD") return answer_unrouted({"GET, HEAD"});
    if (is_contact) {
        return text_response(200, security_txt(security_contact_, public_url_, services_.clock.now()));
    }
    if (path == "/healthz") return text_response(200, "ok\n");
    if (path == "/readyz") {
        const auto why_not = operations_.why_not_ready();
        return why_not.empty() ? text_response(200, "ready\n") : text_response(503, why_not + "\n");
    }
    // Figures are for this machine alone: a collector elsewhere comes through a tunnel or an agent.
    const auto is_local = request.remote_address == "127.0.0.1" || request.remote_address == "::1";
    if (!is_local || request.header("x-forwarded-for") != nullptr || request.header("forwarded") != nullptr) {
        return problem_response({ErrorCode::not_found, "there is nothing at this address"});
    }
    auto response = text_response(200, operations_.metrics());
    response.headers.front().value = operations_.metrics_type();
    return response;
}

Response Application::answer_unrouted(const Router::OtherMethods& others) const
{
    auto response =
        problem_response(problem_of(405, {ErrorCode::invalid_argument, "the method does not fit this address"}));
    response.headers.push_back({"allow", others.allowed});
    return response;
}

}  // namespace hovor::web
