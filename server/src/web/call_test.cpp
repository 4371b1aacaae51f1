#include "web/call.hpp"

#include "protocol/messages.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

Call call_with(const std::string& limit)
{
    Call call{};
    call.query["limit"] = limit;
    return call;
}

TEST(Call, ReadsANumberOfTheQuery)
{
    EXPECT_EQ(call_with("1").number("limit", 1, 100).value(), 1);
    EXPECT_EQ(call_with("100").number("limit", 1, 100).value(), 100);
    EXPECT_EQ(call_with("007").number("limit", 1, 100).value(), 7);
}

TEST(Call, HasNoNumberThatIsNotAskedFor)
{
    EXPECT_EQ(Call{}.number("limit", 1, 100).value(), std::nullopt);
}

TEST(Call, RefusesWhatIsNoNumberOrOutOfRange)
{
    for (const auto* text :
         {"", "0", "101", "-1", "+1", " 1", "1 ", "1.0", "1e1", "0x1", "x", "99999999999999999999"}) {
        const auto number = call_with(text).number("limit", 1, 100);
        ASSERT_FALSE(number) << text;
        EXPECT_EQ(number.error().code(), ErrorCode::invalid_argument);
        EXPECT_EQ(number.error().message(), "limit: has to be a number from 1 to 100");
    }
}

TEST(Call, ReadsTheBodyAndRefusesAKeyThatNobodyKnows)
{
    Call call{};
    call.request.body = R"({"id":"12345678","text":"hi"})";
    EXPECT_EQ(call.body<protocol::NewMessage>()->text, "hi");
    call.request.body = R"({"id":"12345678","text":"hi","account_id":"x"})";
    const auto refused = call.body<protocol::NewMessage>();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code(), ErrorCode::invalid_argument);
}

TEST(Call, SaysWhichDeviceItCameFrom)
{
    Call call{};
    call.address = "203.0.113.9";
    call.request.headers = {{"user-agent", "Browser/1"}};
    EXPECT_EQ(device_of(call).address, "203.0.113.9");
    EXPECT_EQ(device_of(call).user_agent, "Browser/1");
    EXPECT_EQ(device_of(Call{}).user_agent, "");
}

}  // namespace
}  // namespace hovor::web
