// What is known of visitors beside what they wrote.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <algorithm>
#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr int usual_page = 10;
constexpr int max_page = 20;
constexpr std::size_t max_cursor = 100;

// Opaque to clients: the visit that the next page ends before.
Result<std::optional<VisitId>> cursor_of(const Call& call)
{
    const auto found = call.query.find("cursor");
    if (found == call.query.end()) return std::nullopt;
    if (found->second.empty() || found->second.size() > max_cursor) {
        return fail(ErrorCode::invalid_argument, "cursor: is none of this list");
    }
    return std::optional{VisitId{found->second}};
}

// The visit that goes on, over what is stored of it or before the stored ones.
void put_live(protocol::Visits& page, const LiveVisits::Found& live, std::size_t limit)
{
    auto wire = to_wire(live.visit, live.is_present);
    const auto stored = std::ranges::find(page.visits, wire.id, &protocol::Visit::id);
    if (stored != page.visits.end()) {
        *stored = std::move(wire);
        return;
    }
    page.visits.insert(page.visits.begin(), std::move(wire));
    ++page.count;
    if (page.visits.size() <= limit) return;
    page.visits.pop_back();
    page.next = page.visits.back().id;
}

Task<Result<Response>> visits(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto before, cursor_of(call));
    HOVOR_CO_TRY(const auto limit, call.number("limit", 1, max_page));
    const auto& account = call.agent().account;
    const VisitorId visitor{call.parameters[0]};
    const auto most = static_cast<int>(limit.value_or(usual_page));

    auto reading = services.visit_history.read(account, call.agent().agent.id, visitor, before, most);
    HOVOR_CO_TRY(const auto stored, co_await std::move(reading));
    auto live = services.live_visits.find(account, visitor);
    if (!live && !stored.is_known) co_return fail(ErrorCode::not_found, "no such visitor");

    protocol::Visits page{.visits = {}, .count = stored.count, .next = {}};
    for (const auto& visit : stored.visits) page.visits.push_back(to_wire(visit, false));
    if (stored.more) page.next = page.visits.back().id;
    if (live && !before) {
        live->visit.address = allowed_address(live->visit.address, stored.address_storage);
        put_live(page, *live, static_cast<std::size_t>(most));
    }
    co_return ok(page);
}

}  // namespace

std::vector<Route> visitor_routes()
{
    return {{"GET", "/api/v1/visitors/{visitor_id}/visits", Access::agent, visits}};
}

}  // namespace hovor::web
