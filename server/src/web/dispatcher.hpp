#pragma once

#include "transport/loop.hpp"
#include "web/services.hpp"

namespace hovor::web {

// Brings waiting conversations to agents, and tells visitors where they stand in the queue: looks at the accounts that
// are due on the board, a few times a second.
class Dispatcher {
public:
    explicit Dispatcher(Services& services) : services_{services} {}

    // On this loop, until it stops.
    void run_on(transport::Loop& loop);

private:
    static constexpr std::chrono::milliseconds period{250};

    static Task<void> dispatch(Services& services, AccountId account);

    Services& services_;
};

// As agents are told of an offer; nothing: it is over.
protocol::ConversationOffered offered(const ConversationId& conversation, const std::optional<Offer>& offer);

}  // namespace hovor::web
