#pragma once

#include "app/event_bus.hpp"
#include "app/file_links.hpp"
#include "app/guard_memory.hpp"
#include "protocol/messages.hpp"
#include "transport/frame.hpp"
#include "transport/loop.hpp"

#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace hovor::web {

// What is now and is not in the log, as visitors learn it.
using VisitorNews = std::variant<protocol::AgentTyping, protocol::TeamChanged, protocol::QueueChanged>;

// The same as agents learn it.
using AgentNews = std::variant<protocol::AgentsOnline, protocol::VisitorsChanged, protocol::ConversationTyping,
                               protocol::ConversationViewers, protocol::ConversationOffered>;

// A socket as the hub sees it. Called on the thread of the socket's loop.
class Follower {
public:
    virtual void deliver(const transport::Frame& frame) = 0;

    // Something happened that the socket itself has to act on: comes beside the frame that tells the client.
    virtual void learn(const Event& event) = 0;

    // The same for what is not in the log.
    virtual void hear(const VisitorNews& /*news*/) {}

    // An agent who does not see all gets no frame, neither of the log nor of what is not in it: they learn that
    // something is new, and look for themselves what of it is for them.
    virtual bool sees_all() const { return true; }
    virtual void hear(AgentNews /*news*/) {}

    // For visitors: from whom the account takes messages is another.
    virtual void face(const GuardPtr& /*guard*/) {}

protected:
    ~Follower() = default;
};

// Brings what happened to the sockets of this process: to agents all of their account's log, to visitors what is of
// their conversation. A frame is encoded once a loop, however many sockets it goes to, and not at all when there is
// none. What it brings is a hint: whoever follows reads the log or the conversation after having joined, and again
// when there is a gap.
class Hub final : public EventBus {
public:
    explicit Hub(const FileLinks& file_links);
    ~Hub() override;

    // Before anything else.
    void attach(std::span<const std::unique_ptr<transport::Loop>> loops);

    // On the thread of the loop. Whoever has joined leaves before it ends; joining twice is joining once.
    void join(transport::Loop& loop, const AccountId& account, Follower& agent);
    void leave(transport::Loop& loop, const AccountId& account, Follower& agent);
    void join(transport::Loop& loop, const AccountId& account, const VisitorId& visitor, Follower& socket);
    void leave(transport::Loop& loop, const AccountId& account, const VisitorId& visitor, Follower& socket);

    void publish(std::span<const LoggedEvent> events) override;

    // What is now and is not in the log. From any thread.
    void tell_agents(const AccountId& account, AgentNews news);
    void tell_visitor(const AccountId& account, const VisitorId& visitor, VisitorNews news);
    void tell_visitors(const AccountId& account, VisitorNews news);

    // All visitors of the account face this guard from now on. From any thread.
    void post_guard(const AccountId& account, const GuardPtr& guard);

private:
    class Floor;

    template <class Action>
    void on_each_floor(const Action& action);

    const FileLinks& file_links_;
    std::vector<std::unique_ptr<Floor>> floors_;  // one a loop
};

}  // namespace hovor::web
