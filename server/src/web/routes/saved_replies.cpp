// Texts that agents insert by a shortcut.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

Task<Result<Response>> list(Services& services, Call call)
{
    auto reading = services.reply_library.list(call.agent());
    HOVOR_CO_TRY(const auto all, co_await std::move(reading));
    co_return ok(protocol::SavedReplies{all_to_wire<protocol::SavedReply>(all)});
}

Task<Result<Response>> create(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewSavedReply>());
    NewSavedReply reply{.shortcut = std::move(body.shortcut),
                        .text = std::move(body.text),
                        .folder = std::move(body.folder).value_or(""),
                        .is_personal = body.is_personal};
    auto creating = services.reply_library.create(call.agent(), std::move(reply));
    HOVOR_CO_TRY(const auto added, co_await std::move(creating));
    co_return created(to_wire(added));
}

Task<Result<Response>> update(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::SavedReplyUpdate>());
    SavedReplyUpdate change{
        .shortcut = std::move(body.shortcut), .text = std::move(body.text), .folder = std::move(body.folder)};
    auto updating = services.reply_library.update(call.agent(), SavedReplyId{call.parameters[0]}, std::move(change));
    HOVOR_CO_TRY(const auto reply, co_await std::move(updating));
    co_return ok(to_wire(reply));
}

Task<Result<Response>> remove(Services& services, Call call)
{
    auto removing = services.reply_library.remove(call.agent(), SavedReplyId{call.parameters[0]});
    HOVOR_CO_CHECK(co_await std::move(removing));
    co_return no_content();
}

}  // namespace

std::vector<Route> saved_reply_routes()
{
    return {
        {"GET", "/api/v1/saved_replies", Access::agent, list},
        {"POST", "/api/v1/saved_replies", Access::agent, create},
        {"PATCH", "/api/v1/saved_replies/{saved_reply_id}", Access::agent, update},
        {"DELETE", "/api/v1/saved_replies/{saved_reply_id}", Access::agent, remove},
    };
}

}  // namespace hovor::web
