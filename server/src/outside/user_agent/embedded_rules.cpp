#include "outside/user_agent/rules.hpp"

// Made by embed_file in tools/embed.
extern "C" {
extern const char hovor_file_user_agent_rules[];
extern const char hovor_file_user_agent_rules_end[];
}

namespace hovor::user_agent {

std::string_view embedded_rules() noexcept
{
    return {hovor_file_user_agent_rules, hovor_file_user_agent_rules_end};
}

}  // namespace hovor::user_agent
