#pragma once

#include "app/guard_memory.hpp"
#include "web/dispatch_board.hpp"
#include "web/hub.hpp"
#include "web/opening_turns.hpp"

namespace hovor::web {

// Whoever of this process is told what happened.
class NewsBus final : public EventBus {
public:
    NewsBus(GuardMemory& guards, Hub& hub, DispatchBoard& board, OpeningTurns& turns)
        : guards_{guards}, hub_{hub}, board_{board}, turns_{turns}
    {
    }

    void publish(std::span<const LoggedEvent> events) override
    {
        guards_.publish(events);
        hub_.publish(events);
        board_.publish(events);
        turns_.publish(events);
    }

private:
    GuardMemory& guards_;
    Hub& hub_;
    DispatchBoard& board_;
    OpeningTurns& turns_;
};

}  // namespace hovor::web
