#include "web/opening_turns.hpp"

namespace hovor::web {

void OpeningTurns::note(const AccountId& account, std::optional<Timestamp> at)
{
    const std::lock_guard lock{mutex_};
    const auto known = turns_.find(account);
    const bool have_changed = known != turns_.end() && known->second == Timestamp{};
    if (have_changed) return;  // whoever notes this may not know of it yet
    if (at) {
        turns_.insert_or_assign(account, *at);
    } else {
        turns_.erase(account);
    }
}

void OpeningTurns::publish(std::span<const LoggedEvent> events)
{
    const std::lock_guard lock{mutex_};
    for (const auto& event : events) {
        if (std::holds_alternative<AccountChanged>(event.event)) turns_.insert_or_assign(event.account, Timestamp{});
    }
}

std::vector<AccountId> OpeningTurns::take_due(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    std::vector<AccountId> due;
    for (auto turn = turns_.begin(); turn != turns_.end();) {
        if (turn->second > now) {
            ++turn;
            continue;
        }
        due.push_back(turn->first);
        turn = turns_.erase(turn);
    }
    return due;
}

}  // namespace hovor::web
