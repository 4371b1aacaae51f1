#pragma once

#include "app/event_bus.hpp"
#include "domain/offers.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hovor::web {

// What is offered to whom at present, and who waits where in the queue, of all accounts. Never stored: after a restart
// it is made anew from who waits. For any thread.
class DispatchBoard final : public EventBus {
public:
    // Marks the accounts whose routing has to look again.
    void publish(std::span<const LoggedEvent> events) override;

    // The same: agents came or went.
    void touch(const AccountId& account);

    // The accounts that are to be looked at now; each is given out once until update() or give_up().
    std::vector<AccountId> take_due(Timestamp now);

    struct QueueChange {
        VisitorId visitor;
        std::optional<std::int64_t> ahead;  // nothing: they do not wait any more
    };
    struct Changes {
        Offers::Changes offers;
        std::vector<QueueChange> queue;
    };
    Changes update(const AccountId& account, const RoutingScene& scene, Timestamp now);

    // It could not be looked at: it is due again.
    void give_up(const AccountId& account);

    // False if it is not offered to this agent.
    bool pass(const AccountId& account, const ConversationId& conversation, const AgentId& agent);

    // How an agent comes to a conversation who joins it now.
    JoinReason reason_of(const AccountId& account, const ConversationId& conversation, const AgentId& agent) const;

    std::map<ConversationId, Offer> offers_of(const AccountId& account) const;

    // How many wait before the visitor; nothing where they do not wait, or it is not told.
    std::optional<std::int64_t> ahead_of(const AccountId& account, const VisitorId& visitor) const;

private:
    struct Room {
        Offers offers{};
        std::map<VisitorId, std::int64_t> ahead{};  // as it was told
        bool is_busy = false;                       // somebody looks at it
    };

    static std::vector<QueueChange> queue_changes(Room& room, const RoutingScene& scene);

    mutable std::mutex mutex_;
    std::unordered_map<AccountId, Room> rooms_;
    std::unordered_set<AccountId> due_;
    std::unordered_set<AccountId> unrouted_;  // nothing is to be done there until their account changes
};

}  // namespace hovor::web
