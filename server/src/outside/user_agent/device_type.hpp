#pragma once

#include "outside/user_agent/user_agent.hpp"

#include <optional>
#include <string_view>

namespace hovor::user_agent {

enum class DeviceType { desktop, mobile, tablet, tv };

// uap-core does not tell it. `mobile` is Sec-CH-UA-Mobile, as it came. Nothing for a robot, and for what says nothing.
std::optional<DeviceType> device_type(std::string_view header, std::string_view mobile, const UserAgent& parsed);

}  // namespace hovor::user_agent
