#include "web/socketio/payload.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web::socketio {
namespace {

using testing::ElementsAre;

TEST(Payloads, HoldPacketsOneAfterAnother)
{
    EXPECT_THAT(split_payload("1:22:40").value(), ElementsAre("2", "40"));
    EXPECT_EQ(join_payload(std::vector<std::string>{"2", "40"}), "1:22:40");
}

TEST(Payloads, CountAsJavaScriptDoes)
{
    const std::vector<std::string> packets{"4č", "4🎉!"};

    EXPECT_EQ(join_payload(packets), "2:4č4:4🎉!");
    EXPECT_THAT(split_payload("2:4č4:4🎉!").value(), ElementsAre("4č", "4🎉!"));
}

TEST(Payloads, AreNothingElse)
{
    for (const auto* body :
         {"", "x", "1", "1:", "2:2", "-1:2", "99999999999999999999:2", "1:2x", ":2", "2:🎉🎉x", "1:🎉", "1:\xFF"}) {
        EXPECT_FALSE(split_payload(body)) << body;
    }
}

TEST(Payloads, AreLimited)
{
    std::string body;
    for (std::size_t i = 0; i <= max_packets; ++i) body += "1:2";
    EXPECT_FALSE(split_payload(body));
}

}  // namespace
}  // namespace hovor::web::socketio
