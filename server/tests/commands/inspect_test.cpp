#include "tests/commands/dialogue.hpp"
#include "tests/commands/run_program.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace hovor::test {
namespace {

namespace json = boost::json;

using testing::HasSubstr;

constexpr const char* firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
constexpr const char* of_firefox =
    R"({"family":"Firefox","major":"128","minor":"0","patch":null,"os":"Linux","os_major":null,"os_minor":null,)"
    R"("os_patch":null,"device":"Other","brand":null,"model":null})";
constexpr const char* of_nobody =
    R"({"family":"Other","major":null,"minor":null,"patch":null,"os":"Other","os_major":null,"os_minor":null,)"
    R"("os_patch":null,"device":"Other","brand":null,"model":null})";
constexpr const char* of_prague_or_so =
    R"({"country":"CZ","city":null,"latitude":null,"longitude":null,"is_approximate":true})";
constexpr const char* of_nowhere =
    R"({"country":null,"city":null,"latitude":null,"longitude":null,"is_approximate":null})";

std::string inspect(const std::string& what, const std::string& input)
{
    const auto outcome = run_program({"inspect", what}, input);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.error;
    return outcome.out;
}

std::string lines(std::initializer_list<std::string> all)
{
    std::string text;
    for (const auto& line : all) text += line + "\n";
    return text;
}

TEST(InspectUserAgent, AnswersEveryLineByOne)
{
    EXPECT_EQ(inspect("user-agent", lines({firefox, "", "nonsense"})), lines({of_firefox, of_nobody, of_nobody}));
    EXPECT_EQ(inspect("user-agent", firefox), lines({of_firefox})) << "without the end of the last line";
    EXPECT_EQ(inspect("user-agent", std::string{firefox} + "\r\n"), lines({of_firefox}));
    EXPECT_EQ(inspect("user-agent", ""), "");
}

TEST(InspectUserAgent, TakesAnyBytesAndPrintsJson)
{
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != '\n') bytes += static_cast<char>(byte);
    }
    const auto printed = inspect("user-agent", lines({bytes + firefox, firefox + std::string(1 << 20, 'x'), firefox}));

    std::istringstream in{printed};
    for (std::string line; std::getline(in, line);) EXPECT_NO_THROW((void)json::parse(line)) << line;
    EXPECT_THAT(printed, testing::EndsWith(lines({of_firefox, of_firefox})));
}

TEST(InspectAddress, AnswersEveryLineByOne)
{
    EXPECT_EQ(inspect("address", lines({"77.75.74.172", "::ffff:77.75.74.172", "10.0.0.1", "::1", "", "nonsense"})),
              lines({of_prague_or_so, of_prague_or_so, of_nowhere, of_nowhere, of_nowhere, of_nowhere}));
}

TEST(Inspect, AnswersBeforeItIsToldMore)
{
    Dialogue of_headers{{"inspect", "user-agent"}};
    EXPECT_EQ(of_headers.ask(firefox), of_firefox);
    EXPECT_EQ(of_headers.ask("nonsense"), of_nobody);

    Dialogue of_addresses{{"inspect", "address"}};
    EXPECT_EQ(of_addresses.ask("77.75.74.172"), of_prague_or_so);
    EXPECT_EQ(of_addresses.ask("nonsense"), of_nowhere);
}

TEST(Inspect, IsExplainedWithExamples)
{
    for (const auto& args : std::vector<std::vector<std::string>>{
             {"inspect", "--help"}, {"inspect", "user-agent", "--help"}, {"inspect", "address", "--help"}}) {
        const auto outcome = run_program(args);
        EXPECT_EQ(outcome.exit_code, 0);
        EXPECT_THAT(outcome.out, HasSubstr("Examples:\n  ")) << testing::PrintToString(args);
    }
}

TEST(InspectAddress, SaysWhichFileItCannotRead)
{
    for (const auto& outcome : {run_program({"inspect", "address", "--geoip.file", "/no/such.mmdb"}),
                                run_program({"inspect", "address"}, "", {"HOVOR_GEOIP_FILE=/no/such.mmdb"}),
                                run_program({"config", "check", "--geoip.file", "/no/such.mmdb"})}) {
        EXPECT_EQ(outcome.exit_code, 1);
        EXPECT_THAT(outcome.error, HasSubstr("geoip.file: /no/such.mmdb: "));
    }
}

}  // namespace
}  // namespace hovor::test
