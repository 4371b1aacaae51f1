#include "web/origin.hpp"

namespace hovor::web {
namespace {

constexpr std::size_t max_origin = 300;  // that of a host with the longest name is shorter

std::string_view value_of(const transport::Request& request, std::string_view name)
{
    const auto* value = request.header(name);
    return value == nullptr ? std::string_view{} : std::string_view{*value};
}

// An origin is scheme and authority, in lower case as browsers send it (RFC 6454). Behind a proxy that speaks TLS we
// do not see the scheme; over our own TLS it has to be https.
bool is_own(const transport::Request& request, std::string_view origin)
{
    const auto host = value_of(request, "host");
    constexpr std::string_view secure = "https://";
    constexpr std::string_view plain = "http://";
    if (host.empty()) return false;
    if (origin.starts_with(secure)) return origin.substr(secure.size()) == host;
    return !request.is_secure && origin.starts_with(plain) && origin.substr(plain.size()) == host;
}

}  // namespace

Result<void> check_own_origin(const transport::Request& request)
{
    if (is_own(request, value_of(request, "origin"))) return {};
    return fail(ErrorCode::forbidden, "the origin is not this server's");
}

Result<void> check_chat_box_origin(const transport::Request& request)
{
    if (value_of(request, "origin") == "null") return {};
    return check_own_origin(request);
}

Result<void> check_own_change(const transport::Request& request)
{
    if (value_of(request, "x-hovor-request") != "1") {
        return fail(ErrorCode::forbidden, "a changing request carries the header x-hovor-request: 1");
    }
    const auto site = value_of(request, "sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none") {
        return fail(ErrorCode::forbidden, "the request comes from another site");
    }
    if (request.header("origin") != nullptr) return check_own_origin(request);
    return {};
}

std::string foreign_origin(const transport::Request& request)
{
    const auto origin = value_of(request, "origin");
    if (origin.empty() || is_own(request, origin)) return {};
    return std::string{origin.substr(0, max_origin)};
}

std::string_view host_of_origin(std::string_view origin)
{
    constexpr std::string_view mark = "://";
    const auto scheme = origin.find(mark);
    if (scheme == std::string_view::npos) return {};
    const auto host = origin.substr(scheme + mark.size());
    if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
    return host.substr(0, host.find(':'));
}

}  // namespace hovor::web
