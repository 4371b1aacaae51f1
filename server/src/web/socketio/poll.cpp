#include "web/socketio/poll.hpp"

#include "transport/loop.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <utility>

namespace hovor::web::socketio {
namespace {

using transport::Exchange;
using transport::Response;

std::optional<std::string> origin_of(const transport::Request& request)
{
    const auto* origin = request.header("origin");
    return origin == nullptr ? std::nullopt : std::optional{*origin};
}

// Clients ask with credentials, though there is none that this server would look at here.
void allow(Response& response, const std::optional<std::string>& origin)
{
    response.headers.push_back({"cache-control", "no-store"});
    response.headers.push_back({"x-content-type-options", "nosniff"});
    if (!origin) return;
    response.headers.push_back({"access-control-allow-origin", *origin});
    response.headers.push_back({"access-control-allow-credentials", "true"});
    response.headers.push_back({"vary", "origin"});
}

}  // namespace

Poll::Poll(const Exchange& exchange, const transport::Request& request) : origin_{origin_of(request)}
{
    auto& loop = exchange.loop();
    exchange_ = {new Exchange{exchange},
                 [&loop](const Exchange* held) { loop.post([last = std::shared_ptr<const Exchange>{held}] {}); }};
}

void Poll::answer(std::string body) const
{
    respond({.status = 200, .headers = {{"content-type", "text/plain; charset=UTF-8"}}, .body = std::move(body)});
}

void Poll::refuse(int code, std::string_view reason) const
{
    const boost::json::object error{{"code", code}, {"message", reason}};
    respond({.status = 400, .headers = {{"content-type", "application/json"}}, .body = boost::json::serialize(error)});
}

void Poll::respond(Response response) const
{
    allow(response, origin_);
    exchange_->loop().post([exchange = exchange_, response = std::move(response)] { exchange->respond(response); });
}

Response allow_all(const transport::Request& request)
{
    Response response{.status = 204, .headers = {{"access-control-allow-methods", "GET, POST"}}, .body = {}};
    response.headers.push_back({"access-control-allow-headers", "content-type"});
    allow(response, origin_of(request));
    return response;
}

}  // namespace hovor::web::socketio
