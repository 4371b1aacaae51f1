#include "domain/sight.hpp"

#include <algorithm>

namespace hovor {

Sight::Sight(const Agent& agent, const std::vector<Group>& groups)
    : agent_{agent.id}, visibility_{agent.sees_all() ? Visibility::all : agent.visibility}, groups_{}
{
    if (sees_all()) return;
    for (const auto& group : groups) {
        if (group.has(agent.id)) groups_.insert(group.id);
    }
}

bool Sight::sees(const Conversation::Snapshot& conversation) const
{
    if (sees_all()) return true;
    if (std::ranges::find(conversation.agents, agent_) != conversation.agents.end()) return true;
    const auto& were_in_it = conversation.participants;
    if (std::ranges::find(were_in_it, agent_, &Participant::agent) != were_in_it.end()) return true;
    if (!is_of_theirs(conversation)) return false;
    return visibility_ == Visibility::group || conversation.state == Conversation::State::waiting;
}

bool Sight::is_of_theirs(const Conversation::Snapshot& conversation) const
{
    return !conversation.group || groups_.contains(*conversation.group);
}

}  // namespace hovor
