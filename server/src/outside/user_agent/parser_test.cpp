#include "outside/user_agent/parser.hpp"

#include "outside/user_agent/first_match.hpp"
#include "outside/user_agent/rules.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace hovor::user_agent {
namespace {

constexpr std::string_view safari =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 "
    "Mobile/15E148 Safari/604.1";

// Making one takes long under a sanitizer.
const Parser& parser()
{
    static const Parser one;
    return one;
}

TEST(Rules, AllOfUapCoreCompile)
{
    const auto rules = read_rules(embedded_rules()).value();

    // The number of "- regex:" in each part of the file of 0.18.0.
    EXPECT_EQ(rules.browsers.size(), 350U);
    EXPECT_EQ(rules.systems.size(), 197U);
    EXPECT_EQ(rules.devices.size(), 628U);
    for (const auto* list : {&rules.browsers, &rules.systems, &rules.devices}) {
        for (const auto& rule : *list) EXPECT_NO_THROW(FirstMatch{{rule.regex}}) << rule.regex;
    }
}

TEST(Rules, AreAnErrorWhereTheyAreNotYaml)
{
    EXPECT_FALSE(read_rules("user_agent_parsers: ["));
    EXPECT_FALSE(read_rules("user_agent_parsers: [{family_replacement: x}]"));
}

TEST(Parser, TellsTheBrowserTheSystemAndTheDevice)
{
    const UserAgent expected{.family = "Mobile Safari",
                             .major = "17",
                             .minor = "4",
                             .patch = "1",
                             .os = "iOS",
                             .os_major = "17",
                             .os_minor = "4",
                             .os_patch = "1",
                             .device = "iPhone",
                             .brand = "Apple",
                             .model = "iPhone"};
    EXPECT_EQ(parser().parse(safari), expected);
}

// The examples of uap-core's specification.
TEST(Parser, ReplacesAsTheSpecificationShows)
{
    const auto minefield =
        parser().parse("Mozilla/5.0 (Windows; Windows NT 5.1; rv:2.0b3pre) Gecko/20100727 Minefield/4.0.1pre");
    EXPECT_EQ(minefield.family, "Firefox (Minefield)");
    EXPECT_EQ(minefield.major, "4");
    EXPECT_EQ(minefield.minor, "0");
    EXPECT_EQ(minefield.patch, "1pre");

    const auto windows = parser().parse("Mozilla/5.0 (Windows; U; Win95; en-US; rv:1.1) Gecko/20020826");
    EXPECT_EQ(windows.os, "Windows");
    EXPECT_EQ(windows.os_major, "95");

    const auto odys = parser().parse(
        "Mozilla/5.0 (Linux; U; Android 4.2.2; de-de; PEDI_PLUS_W Build/JDQ39) AppleWebKit/534.30 (KHTML, like Gecko) "
        "Version/4.0 Safari/534.30");
    EXPECT_EQ(odys.device, "Odys PEDI PLUS W");
    EXPECT_EQ(odys.brand, "Odys");
    EXPECT_EQ(odys.model, "PEDI PLUS W");
}

TEST(Parser, KnowsTheMakerOfAModelThatIsHinted)
{
    constexpr std::string_view frozen =
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile "
        "Safari/537.36";
    const auto hinted = [&](std::string_view model) { return parser().parse(frozen, ClientHints{.model = model}); };

    EXPECT_EQ(hinted("\"SM-S918B\"").device, "Samsung SM-S918B");
    EXPECT_EQ(hinted("\"SM-S918B\"").brand, "Samsung");
    EXPECT_EQ(hinted("\"SM-S918B\"").model, "SM-S918B");
    EXPECT_EQ(hinted("\"Pixel 7\"").brand, "Google");
    EXPECT_EQ(hinted("\"; HTC (\"").model, "; HTC (") << "whatever it says";
    EXPECT_EQ(hinted("\"\""), parser().parse(frozen));
    EXPECT_EQ(hinted("not a string"), parser().parse(frozen));
}

TEST(Parser, CallsWhatItDoesNotKnowOther)
{
    EXPECT_EQ(parser().parse(""), UserAgent{});
    EXPECT_EQ(parser().parse("nonsense"), UserAgent{});
    EXPECT_EQ(parser().parse(std::string(64 << 10, '\0')), UserAgent{});
    EXPECT_EQ(parser().parse(std::string(64 << 10, '\xff')), UserAgent{});
}

TEST(Parser, ReadsAroundBytesThatAreNoText)
{
    const auto spoiled = std::string{"\xc3\x28\0\xff ", 5} + std::string{safari} + "\xed\xa0\x80";
    EXPECT_EQ(parser().parse(spoiled), parser().parse(safari));
}

TEST(Parser, CutsALongOneOff)
{
    const auto long_one = std::string{safari} + std::string(64 << 10, 'x');
    EXPECT_EQ(parser().parse(long_one), parser().parse(safari));

    EXPECT_EQ(parser().parse(std::string(max_length, ' ') + std::string{safari}), UserAgent{});
}

TEST(Parser, SurvivesWhatMakesBacktrackersSlow)
{
    for (const auto* part : {"(", ";", " Build/", "Android 4.4; ", "HTC ", "Mozilla/5.0 ", "CFNetwork", "bot", "\n"}) {
        std::string hostile;
        while (hostile.size() < max_length) hostile += part;
        EXPECT_NO_THROW(parser().parse(hostile)) << part;
    }
}

TEST(Parser, IsMadeOnceByWhoeverComesFirst)
{
    const Parser fresh;
    std::vector<std::thread> threads;
    std::vector<UserAgent> told(4);
    for (auto& each : told) {
        threads.emplace_back([&] { each = fresh.parse(safari); });
    }
    for (auto& thread : threads) thread.join();

    for (const auto& each : told) EXPECT_EQ(each, parser().parse(safari));
}

}  // namespace
}  // namespace hovor::user_agent
