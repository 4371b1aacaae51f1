// What a customer's page asks for of an account, before anybody opens the chat: the script that puts the chat box
// there. What is in it of the account, others get as JSON.

#include "web/appearance.hpp"
#include "web/attendance.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/site_script.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

// The loader of a page has come, or somebody in its place.
Task<Result<protocol::ChatBox>> appear(Services& services, std::string chat_key)
{
    auto finding = services.chat_box.find_account(std::move(chat_key));
    HOVOR_CO_TRY(const auto account, co_await std::move(finding));
    auto appearing = services.chat_box.appear(account);
    HOVOR_CO_TRY(const auto appearance, co_await std::move(appearing));
    co_return chat_box_of(appearance, attendance_of(services, appearance.account));
}

Task<Result<Response>> get(Services& services, Call call)
{
    auto appearing = appear(services, call.parameters[0]);
    HOVOR_CO_TRY(const auto appearance, co_await std::move(appearing));
    co_return ok(appearance);
}

// Asked for on each page, since the team comes and goes.
Task<Result<Response>> get_site_script(Services& services, Call call)
{
    auto appearing = appear(services, call.parameters[0]);
    HOVOR_CO_TRY(const auto appearance, co_await std::move(appearing));
    const auto language = call.query.find("language");
    auto script = site_script(language == call.query.end() ? "" : std::string_view{language->second},
                              for_the_page(appearance), accepts_brotli(call.request));
    co_return answer_with(std::move(script), "text/javascript; charset=utf-8", "no-cache", call.request);
}

}  // namespace

std::vector<Route> chat_box_routes()
{
    return {{"GET", "/api/v1/chat_boxes/{chat_key}", Access::anyone, get},
            {"GET", "/widget/{chat_key}/site.js", Access::anyone, get_site_script}};
}

}  // namespace hovor::web
