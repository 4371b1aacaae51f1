// What a customer's page asks for of an account, before anybody opens the chat: the script that puts the chat box
// there. What is in it of the account, others get as JSON.

#include "web/appearance.hpp"
#include "web/attendance.hpp"
#include "web/page_guard.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/site_script.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

struct Seen {
    bool is_allowed = true;        // on the page that asks
    bool depends_on_page = false;  // others might hear something else
    protocol::ChatBox chat_box{};  // if it is allowed
};

// The loader of a page has come, or somebody in its place.
Task<Result<Seen>> appear(Services& services, const Call& call)
{
    auto finding = services.chat_box.find_account(call.parameters[0]);
    HOVOR_CO_TRY(const auto account, co_await std::move(finding));
    auto asking = services.protection_desk.guard_of(account);
    HOVOR_CO_TRY(const auto guard, co_await std::move(asking));
    Seen seen{.depends_on_page = guard != nullptr && guard->limits_pages()};
    if (seen.depends_on_page && !check_page(*guard, call.request)) {
        seen.is_allowed = false;
        co_return seen;
    }
    auto appearing = services.chat_box.appear(account);
    HOVOR_CO_TRY(const auto appearance, co_await std::move(appearing));
    seen.chat_box = chat_box_of(appearance, attendance_of(services, appearance.account));
    co_return seen;
}

Response say_dependence(Response response, const Seen& seen)
{
    if (seen.depends_on_page) response.headers.push_back({"vary", "origin"});
    return response;
}

Task<Result<Response>> get(Services& services, Call call)
{
    auto appearing = appear(services, call);
    HOVOR_CO_TRY(const auto seen, co_await std::move(appearing));
    if (!seen.is_allowed) {
        const Error refusal{ErrorCode::forbidden, "the account's allowed domains do not name this page's"};
        co_return say_dependence(problem_response(refusal), seen);
    }
    co_return say_dependence(ok(seen.chat_box), seen);
}

// Asked for on each page, since the team comes and goes.
Task<Result<Response>> get_site_script(Services& services, Call call)
{
    auto appearing = appear(services, call);
    HOVOR_CO_TRY(const auto seen, co_await std::move(appearing));
    if (!seen.is_allowed) {
        Response refusal{.status = 200,
                         .headers = {{"content-type", "text/javascript; charset=utf-8"}, {"cache-control", "no-store"}},
                         .body = refused_script(call.request)};
        co_return say_dependence(std::move(refusal), seen);
    }
    const auto language = call.query.find("language");
    auto script = site_script(language == call.query.end() ? "" : std::string_view{language->second},
                              for_the_page(seen.chat_box), accepts_brotli(call.request));
    co_return say_dependence(answer_with(std::move(script), "text/javascript; charset=utf-8", "no-cache", call.request),
                             seen);
}

}  // namespace

std::vector<Route> chat_box_routes()
{
    return {{"GET", "/api/v1/chat_boxes/{chat_key}", Access::anyone, get},
            {"GET", "/widget/{chat_key}/site.js", Access::anyone, get_site_script}};
}

}  // namespace hovor::web
