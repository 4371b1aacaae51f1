#include "storage/sql/id_list.hpp"

#include <algorithm>

namespace hovor::sql {

std::string join_ids(const std::vector<AgentId>& agents)
{
    std::string ids;
    for (const auto& agent : agents) ids.append(ids.empty() ? "" : " ").append(agent.str());
    return ids;
}

std::vector<AgentId> split_ids(std::string_view ids)
{
    std::vector<AgentId> agents;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(' '), ids.size());
        agents.emplace_back(std::string{ids.substr(0, end)});
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return agents;
}

}  // namespace hovor::sql
