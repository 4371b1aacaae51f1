#include "web/arrival.hpp"

#include "web/client_address.hpp"
#include "web/origin.hpp"

namespace hovor::web {
namespace {

// Longer ones than any browser's are cut off.
constexpr std::size_t max_user_agent = 2'048;
constexpr std::size_t max_hint = 1'024;

std::string value_of(const transport::Request& request, std::string_view name, std::size_t max_length)
{
    const auto* value = request.header(name);
    return value == nullptr ? "" : value->substr(0, max_length);
}

}  // namespace

Arrival arrival_of(const transport::Request& request, std::span<const Network> trusted_proxies)
{
    const auto hint = [&](std::string_view name) { return value_of(request, name, max_hint); };
    const auto versions = hint("sec-ch-ua-full-version-list");
    return {.address = client_address(request, trusted_proxies),
            .language = first_language(hint("accept-language")),
            .headers = {.user_agent = value_of(request, "user-agent", max_user_agent),
                        .brands = versions.empty() ? hint("sec-ch-ua") : versions,
                        .mobile = hint("sec-ch-ua-mobile"),
                        .platform = hint("sec-ch-ua-platform"),
                        .platform_version = hint("sec-ch-ua-platform-version"),
                        .model = hint("sec-ch-ua-model")},
            .foreign_origin = foreign_origin(request)};
}

}  // namespace hovor::web
