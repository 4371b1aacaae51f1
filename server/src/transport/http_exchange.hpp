#pragma once

#include "transport/handler.hpp"

#include <memory>

namespace hovor::transport {

class HttpStage;

// One request of an HttpStage: turns the answer to it, and away from it once the client or the stage has gone.
class HttpExchange final : public Exchange::Channel {
public:
    HttpExchange(HttpStage& stage, Loop& loop) : stage_{&stage}, loop_{loop} {}
    ~HttpExchange() override;
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    void respond(Response response) override;
    std::shared_ptr<WebSocket> accept(std::shared_ptr<WebSocketHandler> handler) override;
    Loop& loop() const noexcept override { return loop_; }

    void detach() noexcept { stage_ = nullptr; }

private:
    HttpStage* stage_;  // null once answered or gone
    Loop& loop_;
};

}  // namespace hovor::transport
