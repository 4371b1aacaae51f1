#include "outside/user_agent/parser.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <fstream>
#include <vector>

namespace hovor::user_agent {
namespace {

namespace json = boost::json;

Text text_of(const json::value& value)
{
    if (value.is_null()) return std::nullopt;
    return std::string{value.as_string()};
}

UserAgent expected_of(const json::object& row)
{
    const auto text = [&](const char* key) { return text_of(row.at(key)); };
    return {text("family").value(), text("major"),    text("minor"),    text("patch"),
            text("os").value(),     text("os_major"), text("os_minor"), text("os_patch"),
            text("device").value(), text("brand"),    text("model")};
}

std::string told(const UserAgent& agent)
{
    std::string all;
    const auto add = [&](const Text& text) { all += text.value_or("-") + " | "; };
    for (const auto& text : {Text{agent.family}, agent.major, agent.minor, agent.patch}) add(text);
    for (const auto& text : {Text{agent.os}, agent.os_major, agent.os_minor, agent.os_patch}) add(text);
    for (const auto& text : {Text{agent.device}, agent.brand, agent.model}) add(text);
    return all;
}

// What the reference implementation of uap-core (uap-ref-impl 0.3.1) tells with the same rules. README.md says
// where the headers are from.
TEST(RealUserAgents, AreReadAsTheReferenceImplementationReadsThem)
{
    const Parser parser;
    std::ifstream in{REAL_USER_AGENTS};
    std::size_t count = 0;
    for (std::string line; std::getline(in, line); ++count) {
        const auto row = json::parse(line).as_object();
        const std::string header{row.at("user_agent").as_string()};
        EXPECT_EQ(told(parser.parse(header)), told(expected_of(row))) << header;
    }
    EXPECT_GE(count, 300U);
}

}  // namespace
}  // namespace hovor::user_agent
