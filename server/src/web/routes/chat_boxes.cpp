// What the loader on a customer's page asks for.

#include "web/appearance.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Task<Result<Response>> get(Services& services, Call call)
{
    auto finding = services.chat_box.find_account(call.parameters[0]);
    HOVOR_CO_TRY(const auto account, co_await std::move(finding));
    auto appearing = services.chat_box.appear(account);
    HOVOR_CO_TRY(const auto appearance, co_await std::move(appearing));
    co_return ok(chat_box_of(appearance, services.presence.online(account)));
}

}  // namespace

std::vector<Route> chat_box_routes()
{
    return {{"GET", "/api/v1/chat_boxes/{chat_key}", Access::anyone, get}};
}

}  // namespace hovor::web
