#pragma once

#include "domain/saved_reply.hpp"

#include <cstdint>
#include <vector>

namespace hovor {

// The saved replies of one account.
class SavedReplies {
public:
    static constexpr int max_count = 1'000;         // of the team
    static constexpr int max_personal_count = 500;  // of an agent

    // not_found if the account has no such reply.
    virtual Result<SavedReply> find(const SavedReplyId& id) const = 0;

    // The team's and the agent's own, by shortcut.
    virtual std::vector<SavedReply> visible_to(const AgentId& agent) const = 0;

    // Of an agent or, without one, of the team.
    virtual std::int64_t count(const std::optional<AgentId>& owner) const = 0;

    // Both conflict if the owner has another reply with this shortcut.
    virtual Result<void> add(const SavedReply& reply) = 0;
    virtual Result<void> save(const SavedReply& reply) = 0;

    virtual void remove(const SavedReplyId& id) = 0;

protected:
    ~SavedReplies() = default;
};

}  // namespace hovor
