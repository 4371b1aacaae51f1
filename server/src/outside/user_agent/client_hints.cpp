#include "outside/user_agent/client_hints.hpp"

#include "outside/user_agent/brands.hpp"
#include "outside/user_agent/platforms.hpp"
#include "outside/user_agent/structured_field.hpp"

namespace hovor::user_agent {
namespace {

void merge_browser(UserAgent& agent, const ClientHints& hints)
{
    // Both lists name the same browsers; the second has longer versions, and only comes when it was asked for.
    auto brands = read_brands(hints.full_version_list);
    if (!brands) brands = read_brands(hints.brands);
    const auto brand = choose_brand(brands.value_or(std::vector<Brand>{}));
    if (!brand) return;

    const bool was_mobile = agent.family.find("Mobile") != std::string::npos;
    const auto family = family_of(*brand, read_boolean(hints.mobile).value_or(was_mobile));
    // An application's own browser says only what it is made of: its User-Agent tells more.
    if (names_engine_alone(*brand) && !is_of_engine(agent.family)) return;

    const auto version = read_version(brand->version);
    // A short version says nothing against the longer one of the same browser.
    const bool is_short = !version.major || (version.major == agent.major && !version.minor);
    if (family == agent.family && is_short) return;
    agent.family = family;
    agent.major = version.major;
    agent.minor = version.minor;
    agent.patch = version.patch;
}

void merge_system(UserAgent& agent, const ClientHints& hints)
{
    if (const auto platform = read_string(hints.platform)) {
        const auto os = system_of(*platform, agent.os);
        if (os != agent.os) agent.os_major = agent.os_minor = agent.os_patch = std::nullopt;
        agent.os = os;
    }
    const auto version = system_version(agent.os, read_string(hints.platform_version).value_or(""));
    if (!version.major) return;
    agent.os_major = version.major;
    agent.os_minor = version.minor;
    agent.os_patch = version.patch;
}

void merge_device(UserAgent& agent, const ClientHints& hints)
{
    auto model = read_string(hints.model).value_or("");
    // Empty is what a computer says.
    if (model.empty() || model == agent.model) return;
    agent.device = model;
    agent.brand = std::nullopt;
    agent.model = std::move(model);
}

}  // namespace

UserAgent merge(UserAgent parsed, const ClientHints& hints)
{
    merge_browser(parsed, hints);
    merge_system(parsed, hints);
    merge_device(parsed, hints);
    return parsed;
}

}  // namespace hovor::user_agent
