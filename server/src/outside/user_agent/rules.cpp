#include "outside/user_agent/rules.hpp"

#include <yaml-cpp/yaml.h>

namespace hovor::user_agent {
namespace {

using Keys = std::vector<const char*>;

std::string regex_of(const YAML::Node& entry)
{
    auto regex = entry["regex"].as<std::string>();
    // Inside of the expression, because a set of them has one flag for all. The groups keep their numbers.
    if (const auto flag = entry["regex_flag"]; flag && flag.as<std::string>() == "i") return "(?i:" + regex + ")";
    return regex;
}

std::vector<Rule> read_list(const YAML::Node& entries, const Keys& keys)
{
    std::vector<Rule> rules;
    for (const auto& entry : entries) {
        auto& rule = rules.emplace_back(Rule{regex_of(entry), {}});
        for (const auto* key : keys) rule.replacements.push_back(entry[key].as<std::string>(""));
    }
    return rules;
}

}  // namespace

Result<Rules> read_rules(std::string_view yaml)
{
    try {
        const auto file = YAML::Load(std::string{yaml});
        return Rules{
            read_list(file["user_agent_parsers"],
                      {"family_replacement", "v1_replacement", "v2_replacement", "v3_replacement"}),
            read_list(file["os_parsers"],
                      {"os_replacement", "os_v1_replacement", "os_v2_replacement", "os_v3_replacement"}),
            read_list(file["device_parsers"], {"device_replacement", "brand_replacement", "model_replacement"}),
        };
    } catch (const YAML::Exception& error) {
        return fail(ErrorCode::invalid_argument, std::string{"the rules for user agents: "} + error.what());
    }
}

}  // namespace hovor::user_agent
