#include "web/page_guard.hpp"

#include "web/ascii_json.hpp"
#include "web/origin.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace hovor::web {

Result<void> check_page(const Guard& guard, const transport::Request& request)
{
    if (!guard.limits_pages()) return {};
    const auto origin = foreign_origin(request);
    if (origin.empty() || guard.allows_page_on(host_of_origin(origin))) return {};
    return fail(ErrorCode::forbidden, "the account's allowed domains do not name the page's");
}

std::string frame_ancestors(const Guard& guard)
{
    std::string policy = "frame-ancestors 'self'";
    // A source of http stands for https too, and without a port for the usual one alone.
    for (const auto& domain : guard.domains()) policy += " http://" + domain + ":*";
    return policy;
}

std::string refused_script(const transport::Request& request)
{
    const auto origin = foreign_origin(request);
    const auto host = host_of_origin(origin);
    const auto where = host.empty() ? std::string{"a page without a domain"} : std::string{host};
    const auto warning = boost::json::serialize(
        boost::json::value("Hovor: no chat box here, since the account's allowed domains do not name " + where +
                           ". An admin can add it in the dashboard, under Protection, Allowed domains."));
    return "console.warn(" + ascii_json(warning) +
           ");\n"
           "export const appearance={consent_mode:\"open\"};\n"
           "export const settle=()=>()=>{};\n";
}

}  // namespace hovor::web
