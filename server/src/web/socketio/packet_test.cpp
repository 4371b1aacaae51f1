#include "web/socketio/packet.hpp"

#include "web/socketio/engine_packet.hpp"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

TEST(EnginePackets, AreADigitAndTheRest)
{
    const auto packet = read_engine_packet("2probe");

    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->type, EngineType::ping);
    EXPECT_EQ(packet->data, "probe");
    EXPECT_EQ(encode(EngineType::pong, "probe"), "3probe");
}

TEST(EnginePackets, AreNothingElse)
{
    for (const auto* text : {"", "7", "x", "-1", "{}"}) EXPECT_FALSE(read_engine_packet(text)) << text;
}

TEST(Packets, NameTheirEventAndItsFirstArgument)
{
    const auto packet = read_packet(R"(2["visitor.update",{"values":{"name":"Ema"}},null])");

    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->type, PacketType::event);
    EXPECT_EQ(packet->space, "/");
    EXPECT_FALSE(packet->id);
    EXPECT_EQ(packet->name, "visitor.update");
    EXPECT_EQ(json::serialize(packet->payload), R"({"values":{"name":"Ema"}})");
}

TEST(Packets, MayWantAnAnswer)
{
    EXPECT_EQ(read_packet(R"(20["chat.read"])")->id, 0);
    EXPECT_EQ(read_packet(R"(2917["chat.read",null])")->id, 917);
    EXPECT_TRUE(read_packet(R"(2917["chat.read",null])")->payload.is_null());
}

TEST(Packets, MayBeOfANamespace)
{
    const auto packet = read_packet("0/chat?token=x,");

    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->type, PacketType::connect);
    EXPECT_EQ(packet->space, "/chat");
    EXPECT_EQ(read_packet(R"(2/a,12["b"])")->id, 12);
}

// Read as infinity or as no number, it could not be written again.
TEST(Packets, HaveNoNumberBeyondADouble)
{
    for (const auto* number : {"1e400", "-1e400", "0e999", "0.00000000000000000001e330"})
        EXPECT_FALSE(read_packet("2[\"visitor.update\"," + std::string{number} + "]")) << number;
}

TEST(Packets, AreNothingElse)
{
    const std::string deep = "2[\"a\"," + std::string(100, '[') + std::string(100, ']') + "]";
    for (const std::string& text : {std::string{}, std::string{"2"}, std::string{"2[]"}, std::string{"2[1]"},
                                    std::string{"2{}"}, std::string{"2[\"a\""}, std::string{"51-[\"a\",{}]"},
                                    std::string{"299999999999999999999[\"a\"]"}, std::string{"x"}, deep}) {
        EXPECT_FALSE(read_packet(text)) << text;
    }
}

TEST(Packets, AreWrittenAsClientsReadThem)
{
    EXPECT_EQ(connect_text(), "40");
    EXPECT_EQ(disconnect_text(), "41");
    EXPECT_EQ(event_text("chat.closed", json::object{{"chatId", "c"}}), R"(42["chat.closed",{"chatId":"c"}])");
    EXPECT_EQ(ack_text(7, nullptr), "437[null,null]");
    EXPECT_EQ(ack_error_text(7, json::object{{"message", "no"}}), R"(437[{"message":"no"}])");
    EXPECT_EQ(error_text("/a", "Invalid namespace"), R"(44/a,"Invalid namespace")");
}

}  // namespace
}  // namespace hovor::web::socketio
