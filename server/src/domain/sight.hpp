#pragma once

#include "domain/agent.hpp"
#include "domain/conversation.hpp"
#include "domain/group.hpp"

#include <set>
#include <vector>

namespace hovor {

// Which conversations of an account an agent sees.
class Sight {
public:
    // `groups`: the account's. Of who sees all, they are not looked at.
    Sight(const Agent& agent, const std::vector<Group>& groups);

    bool sees_all() const noexcept { return visibility_ == Visibility::all; }

    // Those that they have joined, or were in when it was closed, in any case. Beyond those Visibility::group sees what
    // is of their groups or of none, and Visibility::own as much of that as waits.
    bool sees(const Conversation::Snapshot& conversation) const;

private:
    bool is_of_theirs(const Conversation::Snapshot& conversation) const;

    AgentId agent_;
    Visibility visibility_;
    std::set<GroupId> groups_;
};

}  // namespace hovor
