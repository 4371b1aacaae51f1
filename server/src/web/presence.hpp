#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "domain/visit.hpp"
#include "protocol/messages.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hovor::web {

// Who is here now: visitors on their pages, agents at their dashboards, and which conversations those look at. Never
// stored; made from the open sockets of this process. Whoever goes counts as here for a moment more, since a page
// that is loaded again, or a line that breaks, comes back at once. For any thread.
class Presence {
public:
    static constexpr std::chrono::seconds grace{5};
    static constexpr std::size_t page_size = 1'000;  // visitors in one event

    // Once for each socket of the visitor.
    void visitor_came(const AccountId& account, const VisitorId& visitor, std::optional<ConversationId> conversation,
                      std::optional<protocol::Page> page, Timestamp now);
    void visitor_left(const AccountId& account, const VisitorId& visitor, Timestamp now);
    void visitor_views(const AccountId& account, const VisitorId& visitor, protocol::Page page, Timestamp now);
    void visitor_has(const AccountId& account, const VisitorId& visitor, const ConversationId& conversation);

    // What else there is to tell of the visitor. `visits`: this one included.
    void visitor_is(const AccountId& account, const VisitorId& visitor, std::shared_ptr<const Origin> origin,
                    std::int64_t visits);

    // Once for each socket of the agent.
    void agent_came(const AccountId& account, const AgentId& agent, bool is_available);
    void agent_left(const AccountId& account, const AgentId& agent, Timestamp now);
    void agent_is(const AccountId& account, const AgentId& agent, bool is_available);

    // One of the agent's sockets is idle from now on, or is not any more. Who has no other takes no chats.
    void agent_idles(const AccountId& account, const AgentId& agent, bool is_idle);

    // What one socket of the agent has open, and had before.
    void agent_views(const AccountId& account, const AgentId& agent, const std::optional<ConversationId>& before,
                     const std::optional<ConversationId>& now);

    // The agents who take chats now.
    std::set<AgentId> online(const AccountId& account) const;

    // What changed in an account since it was last asked for.
    struct Changes {
        AccountId account;
        std::optional<protocol::AgentsOnline> agents;
        std::vector<protocol::VisitorsChanged> visitors;
        std::vector<protocol::ConversationViewers> viewers;
    };
    std::vector<Changes> take_changes(Timestamp now);

    // All there is to know, for an agent who has just come.
    Changes all_of(const AccountId& account) const;

    // Of this process: for the metrics.
    std::size_t visitors_here() const;

private:
    struct Visitor {
        int sockets = 0;
        std::optional<ConversationId> conversation{};
        std::optional<protocol::Page> page{};
        Timestamp page_since{};  // of the page, if there is one
        Timestamp since{};
        std::optional<Timestamp> left_at{};
        std::shared_ptr<const Origin> origin{};  // null: nothing is known yet
        std::int64_t visits = 0;
    };
    struct Agent {
        int sockets = 0;
        int idle_sockets = 0;
        bool is_available = false;
        std::optional<Timestamp> left_at{};
    };
    struct Account {
        std::unordered_map<VisitorId, Visitor> visitors;
        std::unordered_set<VisitorId> changed;
        std::map<AgentId, Agent> agents;
        bool agents_changed = false;
        std::map<ConversationId, std::map<AgentId, int>> viewers;
        std::set<ConversationId> viewers_changed;

        bool is_empty() const { return visitors.empty() && agents.empty() && changed.empty() && viewers.empty(); }
    };

    Account& touch(const AccountId& account);
    static void turn_to(Visitor& visitor, protocol::Page page, Timestamp now);
    static std::set<AgentId> online_in(const Account& account);
    static protocol::AgentsOnline describe_agents(const Account& account);
    static protocol::VisitorPresence describe(const VisitorId& id, const Visitor& visitor);
    static protocol::ConversationViewers describe_viewers(const Account& account, const ConversationId& conversation);
    static void take_visitors(Account& account, Timestamp now, Changes& changes);
    static bool take_agents(Account& account, Timestamp now, Changes& changes);
    static void count_viewer(Account& account, const ConversationId& conversation, const AgentId& agent, int by);

    mutable std::mutex mutex_;
    std::unordered_map<AccountId, Account> accounts_;
    std::set<AccountId> touched_;
};

}  // namespace hovor::web
