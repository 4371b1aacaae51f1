#pragma once

#include "main/commands/services.hpp"

#include <string>

namespace CLI {
class App;
}

namespace hovor {

// How a command that is about one account is told which.
struct Whose {
    std::string account;    // an id
    std::string colleague;  // or the e-mail address of anybody in it
};

void add_whose_flags(CLI::App& command, Whose& whose);

// The account that the flags name; without them, the only one there is. The errors say what to add.
Result<AccountId> find_account(Services& services, const Whose& whose);

// The agent who signs in by this e-mail address.
Result<Directory::AgentEntry> find_agent(Services& services, const std::string& email);

}  // namespace hovor
