// Visitors as persons: what agents keep of them, and do with them.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr int usual_page = 50;
constexpr int max_page = 100;
constexpr std::size_t max_cursor = 100;

VisitorId visitor_of(const Call& call)
{
    return VisitorId{call.parameters[0]};
}

Result<std::optional<std::string>> cursor_of(const Call& call)
{
    const auto found = call.query.find("cursor");
    if (found == call.query.end()) return std::nullopt;
    if (found->second.size() > max_cursor) return fail(ErrorCode::invalid_argument, "cursor: is none of this list");
    return std::optional{found->second};
}

Result<bool> flag_of(const Call& call, const std::string& name)
{
    const auto found = call.query.find(name);
    if (found == call.query.end() || found->second == "false") return false;
    if (found->second == "true") return true;
    return fail(ErrorCode::invalid_argument, name + ": has to be true or false");
}

protocol::Contacts to_wire(const ContactPage& page)
{
    protocol::Contacts wire{.visitors = {}, .contacts = {}, .next = page.next};
    for (const auto& [visitor, contact] : page.visitors) {
        wire.visitors.push_back(web::to_wire(visitor));
        if (!contact.is_empty()) wire.contacts.push_back(web::to_wire(contact));
    }
    return wire;
}

protocol::ContactDetails to_wire(const ContactView& view)
{
    protocol::ContactDetails wire{.visitor = web::to_wire(view.record.visitor),
                                  .contact = web::to_wire(view.record.contact),
                                  .same = {},
                                  .conversations = web::to_wire(view.conversations)};
    for (const auto& one : view.same) wire.same.push_back(web::to_wire(one.visitor));
    return wire;
}

// As they are known now; not_found for one who is neither stored nor there.
Task<Result<Visitor>> find_visitor(Services& services, AccountId account, AgentId agent, VisitorId id)
{
    auto reading = services.contact_book.find(account, agent, id);
    auto stored = co_await std::move(reading);
    if (stored) co_return std::move(stored->record.visitor);
    const auto live = services.live_visits.find(account, id);
    if (stored.error().code() != ErrorCode::not_found || !live) co_return pass_on(std::move(stored));
    co_return Visitor{.id = id,
                      .name = {},
                      .email = {},
                      .phone = {},
                      .language = live->visit.origin.language,
                      .created_at = services.clock.now()};
}

Task<Result<Response>> list(Services& services, Call call)
{
    HOVOR_CO_TRY(auto cursor, cursor_of(call));
    HOVOR_CO_TRY(const auto limit, call.number("limit", 1, max_page));
    HOVOR_CO_TRY(const auto is_banned, flag_of(call, "is_banned"));
    const auto most = static_cast<int>(limit.value_or(usual_page));
    const auto& account = call.agent().account;
    const auto& agent = call.agent().agent.id;
    auto reading = is_banned ? services.contact_book.list_banned(account, agent, std::move(cursor), most)
                             : services.contact_book.list(account, agent, std::move(cursor), most);
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    co_return ok(to_wire(page));
}

Task<Result<Response>> find(Services& services, Call call)
{
    auto reading = services.contact_book.find(call.agent().account, call.agent().agent.id, visitor_of(call));
    HOVOR_CO_TRY(const auto view, co_await std::move(reading));
    co_return ok(to_wire(view));
}

Task<Result<Response>> update(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::ContactUpdate>());
    ContactUpdate change{.name = std::move(body.name),
                         .email = std::move(body.email),
                         .phone = std::move(body.phone),
                         .note = std::move(body.note)};
    auto updating =
        services.contact_book.update(call.agent().account, call.agent().agent.id, visitor_of(call), std::move(change));
    HOVOR_CO_TRY(const auto view, co_await std::move(updating));
    co_return ok(to_wire(view));
}

Task<Result<Response>> ban(Services& services, Call call)
{
    const auto& account = call.agent().account;
    auto finding = find_visitor(services, account, call.agent().agent.id, visitor_of(call));
    HOVOR_CO_TRY(auto visitor, co_await std::move(finding));
    auto banning = services.contact_book.ban(account, call.agent().agent.id, std::move(visitor));
    HOVOR_CO_TRY(const auto contact, co_await std::move(banning));
    services.log.info("visitor_banned", {{"visitor", contact.visitor.str()}, {"by", call.agent().agent.id.str()}});
    co_return ok(web::to_wire(contact));
}

Task<Result<Response>> unban(Services& services, Call call)
{
    auto changing = services.contact_book.unban(call.agent().account, call.agent().agent.id, visitor_of(call));
    HOVOR_CO_TRY(const auto contact, co_await std::move(changing));
    services.log.info("visitor_unbanned", {{"visitor", contact.visitor.str()}, {"by", call.agent().agent.id.str()}});
    co_return ok(web::to_wire(contact));
}

Task<Result<Response>> merge(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::Merging>());
    auto merging = services.contact_book.merge(call.agent().account, call.agent().agent.id, visitor_of(call),
                                               VisitorId{std::move(body.into)});
    HOVOR_CO_TRY(const auto contact, co_await std::move(merging));
    co_return ok(web::to_wire(contact));
}

Task<Result<Response>> unmerge(Services& services, Call call)
{
    auto changing = services.contact_book.unmerge(call.agent().account, call.agent().agent.id, visitor_of(call));
    HOVOR_CO_TRY(const auto contact, co_await std::move(changing));
    co_return ok(web::to_wire(contact));
}

Task<Result<Response>> start_conversation(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewConversation>());
    const auto& account = call.agent().account;
    auto finding = find_visitor(services, account, call.agent().agent.id, visitor_of(call));
    HOVOR_CO_TRY(auto visitor, co_await std::move(finding));
    auto starting = services.contact_book.start_conversation(account, call.agent().agent.id, std::move(visitor),
                                                             MessageId{std::move(body.id)}, std::move(body.text));
    HOVOR_CO_TRY(const auto page, co_await std::move(starting));
    co_return created(details_of(page));
}

}  // namespace

std::vector<Route> contact_routes()
{
    return {
        {"GET", "/api/v1/visitors", Access::agent, list},
        {"GET", "/api/v1/visitors/{visitor_id}", Access::agent, find},
        {"PATCH", "/api/v1/visitors/{visitor_id}", Access::agent, update},
        {"POST", "/api/v1/visitors/{visitor_id}/ban", Access::agent, ban},
        {"POST", "/api/v1/visitors/{visitor_id}/unban", Access::agent, unban},
        {"POST", "/api/v1/visitors/{visitor_id}/merge", Access::agent, merge},
        {"POST", "/api/v1/visitors/{visitor_id}/unmerge", Access::agent, unmerge},
        {"POST", "/api/v1/visitors/{visitor_id}/conversations", Access::agent, start_conversation},
    };
}

}  // namespace hovor::web
