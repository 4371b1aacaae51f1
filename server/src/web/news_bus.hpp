#pragma once

#include "web/dispatch_board.hpp"
#include "web/hub.hpp"
#include "web/opening_turns.hpp"

namespace hovor::web {

// Whoever of this process is told what happened.
class NewsBus final : public EventBus {
public:
    NewsBus(Hub& hub, DispatchBoard& board, OpeningTurns& turns) : hub_{hub}, board_{board}, turns_{turns} {}

    void publish(std::span<const LoggedEvent> events) override
    {
        hub_.publish(events);
        board_.publish(events);
        turns_.publish(events);
    }

private:
    Hub& hub_;
    DispatchBoard& board_;
    OpeningTurns& turns_;
};

}  // namespace hovor::web
