#include "web/representation.hpp"

#include "web/negotiation.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Request;
using transport::Response;

std::string_view value_of(const Request& request, std::string_view name) noexcept
{
    const auto* value = request.header(name);
    return value == nullptr ? std::string_view{} : std::string_view{*value};
}

}  // namespace

bool accepts_brotli(const Request& request) noexcept
{
    return accepts_brotli(value_of(request, "accept-encoding"));
}

Response answer_with(Representation chosen, std::string_view media_type, std::string_view cache_control,
                     const Request& request)
{
    Response response;
    auto& headers = response.headers;
    headers.reserve(16);  // room for those that are added
    headers.push_back({"etag", chosen.etag});
    headers.push_back({"cache-control", std::string{cache_control}});
    if (chosen.varies) headers.push_back({"vary", "accept-encoding"});
    if (has_etag(value_of(request, "if-none-match"), chosen.etag)) {
        response.status = 304;
        return response;
    }
    headers.push_back({"content-type", std::string{media_type}});
    if (chosen.is_compressed) headers.push_back({"content-encoding", "br"});
    response.body = std::move(chosen.bytes);
    return response;
}

}  // namespace hovor::web
