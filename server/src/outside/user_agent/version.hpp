#pragma once

#include "outside/user_agent/user_agent.hpp"

#include <string_view>

namespace hovor::user_agent {

struct Version {
    Text major;
    Text minor;
    Text patch;

    friend bool operator==(const Version&, const Version&) = default;
};

// The first three numbers of "126.0.6478.127"; nothing at all for what is not numbers.
Version read_version(std::string_view text);

}  // namespace hovor::user_agent
