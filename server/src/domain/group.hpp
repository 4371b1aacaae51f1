#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "domain/hours.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// Some of the team, to whom sites send visitors and agents hand conversations.
struct Group {
    static constexpr std::size_t max_name_length = 60;  // in code points
    static constexpr std::size_t max_agents = 1'000;

    GroupId id;
    std::string key;  // by which sites name it; stays for ever
    std::string name;
    std::vector<AgentId> agents{};  // each once
    Timestamp created_at;
    std::optional<Hours> hours{};  // nothing: the account's

    bool has(const AgentId& agent) const;

    friend bool operator==(const Group&, const Group&) = default;
};

// What changes in a group; absent: nothing.
struct GroupUpdate {
    std::optional<std::string> name{};
    std::optional<std::vector<AgentId>> agents{};
};

// invalid_argument for a name that is none and for too many agents.
Result<Group> apply(Group group, const GroupUpdate& update);

}  // namespace hovor
