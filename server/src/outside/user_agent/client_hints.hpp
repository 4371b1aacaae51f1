#pragma once

#include "outside/user_agent/user_agent.hpp"

#include <string_view>

namespace hovor::user_agent {

// The headers of a request (https://wicg.github.io/ua-client-hints/) as they came; empty for one that did not.
struct ClientHints {
    std::string_view brands{};             // Sec-CH-UA
    std::string_view full_version_list{};  // Sec-CH-UA-Full-Version-List
    std::string_view mobile{};             // Sec-CH-UA-Mobile
    std::string_view platform{};           // Sec-CH-UA-Platform
    std::string_view platform_version{};   // Sec-CH-UA-Platform-Version
    std::string_view model{};              // Sec-CH-UA-Model
};

// What the hints say counts more than what the User-Agent header says, of which browsers freeze more and more. The
// names stay uap-core's: "Google Chrome" on a phone is "Chrome Mobile". A hint that is not well-formed says nothing.
UserAgent merge(UserAgent parsed, const ClientHints& hints);

}  // namespace hovor::user_agent
