#pragma once

#include "base/id.hpp"

#include <string>
#include <string_view>
#include <vector>

// A few agents in one column: their ids with blanks between.
namespace hovor::sql {

std::string join_ids(const std::vector<AgentId>& agents);
std::vector<AgentId> split_ids(std::string_view ids);

}  // namespace hovor::sql
