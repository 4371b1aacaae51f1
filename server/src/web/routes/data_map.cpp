// Where the account's data is.

#include "domain/data_map.hpp"

#include "protocol/privacy.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/same_word.hpp"
#include "web/services.hpp"

#include <optional>
#include <string>

namespace hovor::web {
namespace {

using transport::Response;

std::optional<std::string> unless_unknown(const Region& region)
{
    return region.is_known() ? std::optional{region.to_string()} : std::nullopt;
}

protocol::KeptData to_wire(const KeptData& kept)
{
    return {.kind = same_word<protocol::DataKind>(kept.kind),
            .place = same_word<protocol::DataPlace>(kept.place),
            .keeping = same_word<protocol::Keeping>(kept.keeping),
            .days = kept.keeping == Keeping::days ? std::optional{kept.days} : std::nullopt};
}

Task<Result<Response>> get(Services& services, Call call)
{
    auto reading = services.team.account(call.agent().account);
    HOVOR_CO_TRY(const auto account, co_await std::move(reading));
    const auto& places = services.data_places;
    protocol::DataMap map{.home = unless_unknown(places.residency.home), .allowed = {}, .services = {}, .kinds = {}};
    for (const auto& region : places.residency.allowed) map.allowed.push_back(region.to_string());
    if (map.allowed.empty() && map.home) map.allowed.push_back(*map.home);
    for (const auto& service : places.services) {
        const auto name = hovor::from_string<protocol::OutsideServiceName>(service.name);
        if (name) map.services.push_back({.name = *name, .region = unless_unknown(service.region)});
    }
    for (const auto& kept : data_map(account, places)) map.kinds.push_back(to_wire(kept));
    co_return ok(map);
}

}  // namespace

std::vector<Route> data_map_routes()
{
    return {{"GET", "/api/v1/account/data_map", Access::agent, get}};
}

}  // namespace hovor::web
