#pragma once

#include <optional>
#include <string>

namespace hovor::user_agent {

using Text = std::optional<std::string>;  // nothing for what is not known; never empty

// What a client says of itself, in uap-core's words: "Mobile Safari" 17.4 on "iOS" 17.4.1, an "iPhone".
struct UserAgent {
    std::string family = "Other";  // of the browser, as uap-core calls one that it does not know
    Text major;
    Text minor;
    Text patch;
    std::string os = "Other";
    Text os_major;
    Text os_minor;
    Text os_patch;
    std::string device = "Other";
    Text brand;
    Text model;

    friend bool operator==(const UserAgent&, const UserAgent&) = default;
};

}  // namespace hovor::user_agent
