#include "transport/http_exchange.hpp"

#include "transport/http_stage.hpp"
#include "transport/loop.hpp"
#include "transport/web_socket_stage.hpp"

#include <utility>

namespace hovor::transport {

HttpExchange::~HttpExchange()
{
    if (stage_ == nullptr) return;
    respond(stage_->refusal({500, "the request was dropped"}));
}

void HttpExchange::respond(Response response)
{
    auto* stage = std::exchange(stage_, nullptr);
    if (stage == nullptr) return;
    stage->forget_exchange();
    stage->respond(std::move(response));
}

std::shared_ptr<WebSocket> HttpExchange::accept(std::shared_ptr<WebSocketHandler> handler)
{
    if (auto* stage = std::exchange(stage_, nullptr)) {
        stage->forget_exchange();
        return stage->accept(std::move(handler));
    }
    // The client has left. on_closed comes on a later turn, as it would for a socket that is lost right away.
    auto closed = std::make_shared<WebSocketStage>(loop_);
    loop_.post([handler = std::move(handler)] { handler->on_closed(); });
    return closed;
}

}  // namespace hovor::transport
