#pragma once

#include "base/clock.hpp"
#include "domain/account.hpp"
#include "domain/conversation.hpp"
#include "domain/group.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hovor {

// A conversation in which a visitor waits for somebody.
struct Queued {
    ConversationId conversation;
    VisitorId visitor;
    std::optional<GroupId> group{};
    Timestamp since{};
    std::string language{};  // a tag of the visitor's; empty: not known

    friend bool operator==(const Queued&, const Queued&) = default;
};

// What routing goes by: who waits, and who could answer.
struct RoutingScene {
    Routing routing{};
    std::vector<Queued> waiting{};           // who waits longest is first
    std::map<AgentId, std::int64_t> load{};  // open conversations that an agent is in
    std::vector<Group> groups{};
    std::set<AgentId> online{};                               // who takes chats now
    std::map<AgentId, std::vector<std::string>> languages{};  // in which an agent answers; who is not in it: in any
};

// A conversation, and the agent who has until then to take it.
struct Offer {
    AgentId agent;
    JoinReason reason;
    Timestamp until;

    friend bool operator==(const Offer&, const Offer&) = default;
};

// Offers the waiting conversations of one account to its agents, one at a time to each, and first to those who answer
// in the visitor's language. Who passes, or lets the time go by, is asked again once everybody else who could answer
// has been.
class Offers {
public:
    // By conversation: an offer, or nothing where there is none any more. What stays as it was is not in it.
    using Changes = std::map<ConversationId, std::optional<Offer>>;

    // The scene has changed, or time has gone by.
    Changes update(const RoutingScene& scene, Timestamp now);

    // False if it is not offered to this agent.
    bool pass(const ConversationId& conversation, const AgentId& agent);

    const std::map<ConversationId, Offer>& all() const noexcept { return offers_; }

    // When the first of them is over; nothing: there are none.
    std::optional<Timestamp> next_end() const;

private:
    bool holds(const Offer& offer, const RoutingScene& scene, Timestamp now) const;
    std::optional<AgentId> choose(const Queued& waiting, const RoutingScene& scene);
    bool is_free(const AgentId& agent, const RoutingScene& scene) const;

    std::map<ConversationId, Offer> offers_;
    std::map<ConversationId, std::set<AgentId>> asked_;  // in this round
    std::map<AgentId, std::int64_t> turns_;              // when each was asked last, as a count
    std::int64_t turn_ = 0;
};

// How many wait before each, in the same group.
std::map<ConversationId, std::int64_t> places_in_queue(const std::vector<Queued>& waiting);

}  // namespace hovor
