#include "domain/group.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace hovor {
namespace {

Result<std::string> parse_group_name(std::string_view raw)
{
    HOVOR_TRY(auto name, parse_line("name", raw, Group::max_name_length));
    if (name.empty()) return fail(ErrorCode::invalid_argument, "name: is blank");
    return name;
}

std::vector<AgentId> each_once(const std::vector<AgentId>& agents)
{
    std::vector<AgentId> once;
    for (const auto& agent : agents) {
        if (std::ranges::find(once, agent) == once.end()) once.push_back(agent);
    }
    return once;
}

}  // namespace

bool Group::has(const AgentId& agent) const
{
    return std::ranges::find(agents, agent) != agents.end();
}

Result<Group> apply(Group group, const GroupUpdate& update)
{
    if (update.name) {
        HOVOR_TRY(group.name, parse_group_name(*update.name));
    }
    if (update.agents) {
        if (update.agents->size() > Group::max_agents) {
            return fail(ErrorCode::invalid_argument, "agent_ids: are too many");
        }
        group.agents = each_once(*update.agents);
    }
    return group;
}

}  // namespace hovor
