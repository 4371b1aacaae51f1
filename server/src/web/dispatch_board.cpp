#include "web/dispatch_board.hpp"

#include <utility>

namespace hovor::web {
namespace {

struct Matters {
    bool operator()(const ConversationChanged&) const { return true; }
    bool operator()(const AccountChanged&) const { return true; }
    bool operator()(const GroupChanged&) const { return true; }
    bool operator()(const GroupRemoved&) const { return true; }
    template <class Event>
    bool operator()(const Event&) const
    {
        return false;
    }
};

bool is_unrouted(const Routing& routing)
{
    return routing.mode == RoutingMode::manual && !routing.shows_queue_position;
}

}  // namespace

void DispatchBoard::publish(std::span<const LoggedEvent> events)
{
    const std::lock_guard lock{mutex_};
    for (const auto& event : events) {
        if (!std::visit(Matters{}, event.event)) continue;
        if (std::holds_alternative<AccountChanged>(event.event)) unrouted_.erase(event.account);
        if (!unrouted_.contains(event.account)) due_.insert(event.account);
    }
}

void DispatchBoard::touch(const AccountId& account)
{
    const std::lock_guard lock{mutex_};
    if (!unrouted_.contains(account)) due_.insert(account);
}

std::vector<AccountId> DispatchBoard::take_due(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    for (const auto& [account, room] : rooms_) {
        const auto end = room.offers.next_end();
        if (end && *end <= now) due_.insert(account);
    }
    std::vector<AccountId> taken;
    for (const auto& account : due_) {
        auto& room = rooms_[account];
        if (!std::exchange(room.is_busy, true)) taken.push_back(account);
    }
    for (const auto& account : taken) due_.erase(account);
    return taken;
}

DispatchBoard::Changes DispatchBoard::update(const AccountId& account, const RoutingScene& scene, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto& room = rooms_[account];
    Changes changes{.offers = room.offers.update(scene, now), .queue = queue_changes(room, scene)};
    room.is_busy = false;
    if (is_unrouted(scene.routing)) {
        rooms_.erase(account);
        // What came in meanwhile may have been another setting.
        if (!due_.contains(account)) unrouted_.insert(account);
    }
    return changes;
}

void DispatchBoard::give_up(const AccountId& account)
{
    const std::lock_guard lock{mutex_};
    rooms_[account].is_busy = false;
    due_.insert(account);
}

bool DispatchBoard::pass(const AccountId& account, const ConversationId& conversation, const AgentId& agent)
{
    const std::lock_guard lock{mutex_};
    const auto room = rooms_.find(account);
    return room != rooms_.end() && room->second.offers.pass(conversation, agent);
}

JoinReason DispatchBoard::reason_of(const AccountId& account, const ConversationId& conversation,
                                    const AgentId& agent) const
{
    const auto offers = offers_of(account);
    const auto found = offers.find(conversation);
    return found != offers.end() && found->second.agent == agent ? found->second.reason : JoinReason::joined;
}

std::map<ConversationId, Offer> DispatchBoard::offers_of(const AccountId& account) const
{
    const std::lock_guard lock{mutex_};
    const auto room = rooms_.find(account);
    return room == rooms_.end() ? std::map<ConversationId, Offer>{} : room->second.offers.all();
}

std::optional<std::int64_t> DispatchBoard::ahead_of(const AccountId& account, const VisitorId& visitor) const
{
    const std::lock_guard lock{mutex_};
    const auto room = rooms_.find(account);
    if (room == rooms_.end()) return std::nullopt;
    const auto found = room->second.ahead.find(visitor);
    return found == room->second.ahead.end() ? std::nullopt : std::optional{found->second};
}

std::vector<DispatchBoard::QueueChange> DispatchBoard::queue_changes(Room& room, const RoutingScene& scene)
{
    std::map<VisitorId, std::int64_t> ahead;
    if (scene.routing.shows_queue_position) {
        const auto places = places_in_queue(scene.waiting);
        for (const auto& one : scene.waiting) ahead.emplace(one.visitor, places.at(one.conversation));
    }
    std::vector<QueueChange> changes;
    for (const auto& [visitor, count] : room.ahead) {
        if (!ahead.contains(visitor)) changes.push_back({visitor, std::nullopt});
    }
    for (const auto& [visitor, count] : ahead) {
        const auto known = room.ahead.find(visitor);
        if (known == room.ahead.end() || known->second != count) changes.push_back({visitor, count});
    }
    room.ahead = std::move(ahead);
    return changes;
}

}  // namespace hovor::web
