#include "main/log.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

const Timestamp moment = from_milliseconds(1'764'027'000'007);

std::string line(Log::Fields fields)
{
    return to_json_line(moment, Log::Level::warning, "something_happened", fields);
}

TEST(LogLine, IsAJsonObjectOfWhatHappened)
{
    const std::string address = "192.0.2.0";
    EXPECT_EQ(line({{"address", address}, {"port", 8443}, {"ratio", 0.5}, {"is_new", true}}),
              R"({"time":"2025-11-24T23:30:00.007Z","level":"warning","event":"something_happened",)"
              R"("address":"192.0.2.0","port":8443,"ratio":0.5,"is_new":true})");
}

TEST(LogLine, KeepsEveryNumber)
{
    EXPECT_THAT(line({{"least", std::numeric_limits<std::int64_t>::min()}}),
                testing::HasSubstr("-9223372036854775808}"));
    EXPECT_THAT(line({{"none", std::numeric_limits<double>::quiet_NaN()}}), testing::HasSubstr(R"("none":null})"));
}

TEST(LogLine, CannotBeEndedOrForgedOrSteeredByAValue)
{
    std::string hostile;
    for (int byte = 0; byte < 256; ++byte) hostile += static_cast<char>(byte);
    hostile += "\",\"level\":\"error\"}\n{\"time\":\"now\"}\u2028\u2029\u202e\u009b\x1b[31m";

    const auto written = line({{"text", hostile}, {"after", "x"}});

    EXPECT_TRUE(std::ranges::all_of(written, [](char c) { return c >= ' ' && c < '\x7f'; })) << written;
    const auto object = boost::json::parse(written).as_object();
    EXPECT_EQ(object.size(), 5U);
    EXPECT_EQ(object.at("level"), "warning");
    EXPECT_EQ(object.at("after"), "x");
}

TEST(LogLine, KeepsEveryCharacter)
{
    const std::string text = "Příliš žluťoučký 你好 👋 \u007f\u0080\uffff\U0010ffff";
    EXPECT_EQ(boost::json::parse(line({{"text", text}})).at("text"), boost::json::string{text});
}

TEST(JsonLog, WritesWhatIsAsBadAsItsLevelOrWorse)
{
    const SystemClock clock;
    JsonLog log{Log::Level::warning, clock};
    testing::internal::CaptureStderr();
    log.info("left_out");
    log.warning("first", {{"n", 1}});
    log.error("second");

    const auto written = testing::internal::GetCapturedStderr();

    EXPECT_THAT(written, testing::MatchesRegex("\\{\"time\":\"[^\n]*\"first\",\"n\":1\\}\n\\{[^\n]*\"second\"\\}\n"));
}

}  // namespace
}  // namespace hovor
