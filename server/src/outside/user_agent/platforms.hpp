#pragma once

#include "outside/user_agent/version.hpp"

#include <string>
#include <string_view>

// What browsers call systems in Sec-CH-UA-Platform, and what uap-core calls them.
namespace hovor::user_agent {

// uap-core's name of the platform; `parsed`, the name from the User-Agent, where the platform says less.
std::string system_of(std::string_view platform, const std::string& parsed);

// The version of a system from Sec-CH-UA-Platform-Version; nothing where it does not tell that.
Version system_version(std::string_view os, std::string_view platform_version);

}  // namespace hovor::user_agent
