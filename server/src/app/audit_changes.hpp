#pragma once

#include "domain/account.hpp"
#include "domain/agent.hpp"
#include "domain/audit.hpp"

#include <string>

namespace hovor {

// What of them is another, for the detail of an audit entry: names of fields, and values where they are words of ours.
std::string changes_between(const Agent& before, const Agent& after, bool has_new_password);
std::string changes_between(const Account& before, const Account& after);

}  // namespace hovor
