// What was done in the account. For admins.

#include "web/audit_wire.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr std::int64_t max_number = (std::int64_t{1} << 53) - 1;
constexpr int usual_page = 50;
constexpr int max_page = 100;
constexpr std::size_t max_id = 64;

std::optional<Timestamp> to_time(const std::optional<std::int64_t>& milliseconds)
{
    return milliseconds ? std::optional{from_milliseconds(*milliseconds)} : std::nullopt;
}

Result<AuditFilter> filter_of(const Call& call)
{
    AuditFilter filter;
    if (const auto action = call.query.find("action"); action != call.query.end()) {
        filter.action = hovor::from_string<AuditAction>(action->second);
        if (!filter.action) return fail(ErrorCode::invalid_argument, "action: is none");
    }
    if (const auto agent = call.query.find("agent_id"); agent != call.query.end()) {
        if (agent->second.empty() || agent->second.size() > max_id) {
            return fail(ErrorCode::invalid_argument, "agent_id: is none");
        }
        filter.agent = AgentId{agent->second};
    }
    HOVOR_TRY(const auto since, call.number("since", 0, max_number));
    HOVOR_TRY(const auto until, call.number("until", 0, max_number));
    filter.since = to_time(since);
    filter.until = to_time(until);
    return filter;
}

Task<Result<Response>> list(Services& services, Call call)
{
    HOVOR_CO_TRY(auto filter, filter_of(call));
    HOVOR_CO_TRY(const auto before, call.number("before", 1, max_number));
    HOVOR_CO_TRY(const auto limit, call.number("limit", 1, max_page));
    auto listing =
        services.audit_desk.list(call.agent(), std::move(filter), before, static_cast<int>(limit.value_or(usual_page)));
    HOVOR_CO_TRY(const auto page, co_await std::move(listing));
    co_return ok(to_wire(page));
}

Task<Result<Response>> check(Services& services, Call call)
{
    auto checking = services.audit_desk.check(call.agent());
    HOVOR_CO_TRY(const auto findings, co_await std::move(checking));
    if (findings.broken_at) {
        services.log.error("audit_log_broken",
                           {{"account", call.agent().account.str()}, {"entry", std::to_string(*findings.broken_at)}});
    }
    co_return ok(to_wire(findings));
}

Task<Result<Response>> export_csv(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto span, call.body<protocol::AuditSpan>());
    AuditFilter filter;
    filter.since = to_time(span.since);
    filter.until = to_time(span.until);
    auto exporting = services.audit_desk.export_csv(call.agent(), std::move(filter));
    HOVOR_CO_TRY(auto table, co_await std::move(exporting));
    co_return csv_response("audit-log.csv", std::move(table));
}

}  // namespace

std::vector<Route> audit_routes()
{
    return {
        {"GET", "/api/v1/audit", Access::admin, list},
        {"GET", "/api/v1/audit/check", Access::admin, check},
        {"POST", "/api/v1/audit/export", Access::admin, export_csv},
    };
}

}  // namespace hovor::web
