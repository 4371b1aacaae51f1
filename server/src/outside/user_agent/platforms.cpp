#include "outside/user_agent/platforms.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hovor::user_agent {
namespace {

struct Name {
    std::string_view platform;
    std::string_view os;
};

constexpr std::array names{
    Name{"Android", "Android"}, Name{"Chrome OS", "Chrome OS"}, Name{"Chromium OS", "Chrome OS"}, Name{"iOS", "iOS"},
    Name{"Linux", "Linux"},     Name{"macOS", "Mac OS X"},      Name{"Windows", "Windows"},
};

bool is_platform(std::string_view os)
{
    return std::ranges::find(names, os, &Name::os) != names.end();
}

// Windows counts its API contracts (https://learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11).
Version windows_version(const Version& contract)
{
    constexpr int first_of_10 = 1;
    constexpr int last_of_10 = 10;
    constexpr int first_of_11 = 13;
    int major = -1;
    std::from_chars(contract.major->data(), contract.major->data() + contract.major->size(), major);
    if (major >= first_of_11) return {"11", {}, {}};
    if (major >= first_of_10 && major <= last_of_10) return {"10", {}, {}};
    if (major != 0) return {};
    if (contract.minor == "1") return {"7", {}, {}};
    if (contract.minor == "2") return {"8", {}, {}};
    if (contract.minor == "3") return {"8", "1", {}};
    return {};
}

}  // namespace

std::string system_of(std::string_view platform, const std::string& parsed)
{
    const auto found = std::ranges::find(names, platform, &Name::platform);
    if (found == names.end()) return parsed;  // "Unknown"
    // "Ubuntu" is Linux too.
    if (found->os == "Linux" && parsed != "Other" && !is_platform(parsed)) return parsed;
    return std::string{found->os};
}

Version system_version(std::string_view os, std::string_view platform_version)
{
    auto version = read_version(platform_version);
    // Of a distribution of Linux, it is the kernel's.
    if (!version.major || !is_platform(os)) return {};
    if (os == "Windows") return windows_version(version);
    return version;
}

}  // namespace hovor::user_agent
