// Files that visitors and agents send each other.

#include "base/random.hpp"
#include "web/file_name.hpp"
#include "web/file_response.hpp"
#include "web/multipart.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr int unsupported_media_type = 415;
constexpr std::chrono::seconds retry_after{5};

std::string key_of(const AccountId& account, const Sender& sender)
{
    return account.str() + std::visit([](const auto& id) { return id.str(); }, sender);
}

std::optional<Response> limit_uploads(Services& services, const Call& call, const AccountId& account,
                                      const Sender& sender)
{
    const auto now = services.clock.now();
    auto wait = services.rate_limits.uploads.take(key_of(account, sender), now);
    if (!wait) wait = services.rate_limits.uploads_per_address.take(call.address, now);
    if (!wait) return std::nullopt;
    return problem_response({ErrorCode::rate_limited, "too many files in a minute"}, wait);
}

Task<Result<void>> check_address(Services& services, AccountId account, std::string address)
{
    auto asking = services.protection_desk.guard_of(std::move(account));
    HOVOR_CO_TRY(const auto guard, co_await std::move(asking));
    const auto parsed = guard == nullptr ? std::nullopt : PeerAddress::parse(address);
    if (parsed && guard->blocks_address(*parsed)) {
        co_return fail(ErrorCode::forbidden, "the account takes no files from there");
    }
    co_return Result<void>{};
}

// What is wrong with the content has a status of its own, so that clients can say what to do. What is wrong with the
// server is the operator's to know.
Response refusal_of(const Services& services, const Error& error)
{
    if (error.code() == ErrorCode::invalid_argument) return problem_response(problem_of(unsupported_media_type, error));
    if (error.code() != ErrorCode::unavailable) return problem_response(error);
    services.log.warning("upload_failed", {{"reason", error.message()}});
    return problem_response({error.code(), "files cannot be taken at the moment"}, retry_after);
}

Task<Result<Response>> upload_by_visitor(Services& services, Call call)
{
    const auto [account, visitor] = call.visitor();
    auto checking = check_address(services, account, call.address);
    HOVOR_CO_CHECK(co_await std::move(checking));
    HOVOR_CO_TRY(auto name, read_file_name(call.header_or_empty("x-file-name")));
    if (auto limited = limit_uploads(services, call, account, visitor)) co_return *std::move(limited);
    auto taking =
        services.uploads.take(account, visitor, FileId{random_id()}, std::move(name), std::move(call.request.body));
    const auto file = co_await std::move(taking);
    if (!file) co_return refusal_of(services, file.error());
    auto wire = to_wire(*file);
    wire.url = services.file_links.path(account, file->id);
    co_return created(wire);
}

Task<Result<Response>> upload_by_agent(Services& services, Call call)
{
    const auto account = call.agent().account;
    const auto agent = call.agent().agent.id;
    HOVOR_CO_TRY(auto name, read_file_name(call.header_or_empty("x-file-name")));
    if (auto limited = limit_uploads(services, call, account, agent)) co_return *std::move(limited);
    auto taking =
        services.uploads.take(account, agent, FileId{random_id()}, std::move(name), std::move(call.request.body));
    const auto file = co_await std::move(taking);
    if (!file) co_return refusal_of(services, file.error());
    co_return created(to_wire(*file));
}

template <Rendition rendition>
Task<Result<Response>> get_for_agent(Services& services, Call call)
{
    auto opening =
        services.uploads.open_for(call.agent().agent.id, call.agent().account, FileId{call.parameters[0]}, rendition);
    HOVOR_CO_TRY(auto download, co_await std::move(opening));
    co_return file_response(std::move(download), rendition);
}

// "/files/{account_id}/{file_id}/{expires_at}/{signature}"
template <Rendition rendition>
Task<Result<Response>> get_by_link(Services& services, Call call)
{
    const AccountId account{call.parameters[0]};
    const FileId file{call.parameters[1]};
    if (!services.file_links.fits(account, file, call.parameters[2], call.parameters[3])) {
        co_return fail(ErrorCode::not_found, "the link is wrong, or too old: open the chat again for a new one");
    }
    auto opening = services.uploads.open(account, file, rendition);
    HOVOR_CO_TRY(auto download, co_await std::move(opening));
    co_return file_response(std::move(download), rendition);
}

// What the SDK's `chat.upload_init` names: a form, as its clients send it.
Task<Result<Response>> upload_by_ticket(Services& services, Call call)
{
    const auto ticket = services.file_links.read_ticket(call.parameters[0]);
    if (!ticket) co_return fail(ErrorCode::not_found, "the address is wrong, or too old: ask for another");
    auto checking = check_address(services, ticket->account, call.address);
    HOVOR_CO_CHECK(co_await std::move(checking));
    HOVOR_CO_TRY(const auto form, read_form_file(call.header_or_empty("content-type"), call.request.body));
    HOVOR_CO_TRY(auto name, accept_file_name(form.name));
    if (auto limited = limit_uploads(services, call, ticket->account, ticket->visitor)) co_return *std::move(limited);
    auto taking = services.uploads.take(ticket->account, ticket->visitor, ticket->file, std::move(name),
                                        std::string{form.content});
    const auto file = co_await std::move(taking);
    if (!file) co_return refusal_of(services, file.error());
    co_return json_response(200, "{}");
}

}  // namespace

std::vector<Route> file_routes()
{
    const auto most = &Limits::upload_bytes;
    return {
        {"POST", "/api/v1/chat_boxes/{chat_key}/files", Access::visitor, upload_by_visitor, most, Carries::file},
        {"POST", "/api/v1/files", Access::agent, upload_by_agent, most, Carries::file},
        {"GET", "/api/v1/files/{file_id}", Access::agent, get_for_agent<Rendition::whole>},
        {"GET", "/api/v1/files/{file_id}/thumbnail", Access::agent, get_for_agent<Rendition::thumbnail>},
        {"GET", "/files/{account_id}/{file_id}/{expires_at}/{signature}", Access::anyone,
         get_by_link<Rendition::whole>},
        {"GET", "/files/{account_id}/{file_id}/{expires_at}/{signature}/thumbnail", Access::anyone,
         get_by_link<Rendition::thumbnail>},
        {"POST", "/uploads/{ticket}", Access::ticket, upload_by_ticket, most, Carries::form},
    };
}

}  // namespace hovor::web
