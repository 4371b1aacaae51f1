#pragma once

#include "app/event_bus.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace hovor::web {

// When working hours begin or end next, of the accounts whose visitors were told of them: then they are to be told
// again. For any thread.
class OpeningTurns final : public EventBus {
public:
    // Nothing: the account's do not change.
    void note(const AccountId& account, std::optional<Timestamp> at);

    // An account that has changed may have other hours: it is due at once.
    void publish(std::span<const LoggedEvent> events) override;

    // Each once.
    std::vector<AccountId> take_due(Timestamp now);

private:
    std::mutex mutex_;
    std::map<AccountId, Timestamp> turns_;
};

}  // namespace hovor::web
