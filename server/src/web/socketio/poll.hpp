#pragma once

#include "transport/handler.hpp"

#include <memory>
#include <optional>
#include <string>

namespace hovor::web::socketio {

// A request that waits for its answer while the socket that it belongs to lives on another loop. Answered from any
// thread; whatever happens to it, it ends on its own loop.
class Poll {
public:
    Poll(const transport::Exchange& exchange, const transport::Request& request);

    // A payload, or "ok" to what the client sent.
    void answer(std::string body) const;

    // There is no such session, or what was sent is none of the protocol.
    void refuse(int code, std::string_view reason) const;

private:
    void respond(transport::Response response) const;

    std::shared_ptr<const transport::Exchange> exchange_;
    std::optional<std::string> origin_;  // of the page that asks
};

// To a browser that asks whether it may.
transport::Response allow_all(const transport::Request& request);

}  // namespace hovor::web::socketio
