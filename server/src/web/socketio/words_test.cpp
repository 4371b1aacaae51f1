#include "web/socketio/words.hpp"

#include "tests/stubs.hpp"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

const VisitorId eve{"eve"};

Message message(MessageKind kind, Author author, std::optional<AgentId> agent = std::nullopt)
{
    return {.conversation = ConversationId{"c1"},
            .seq = 2,
            .draft = {.id = MessageId{"m2"},
                      .author = author,
                      .agent = std::move(agent),
                      .kind = kind,
                      .text = kind == MessageKind::text ? "Hello" : "",
                      .created_at = from_milliseconds(1'764'043'200'007)}};
}

const test::StoppedClock stopped;
const FileLinks links{std::string(32, 'k'), stopped};
const AccountId acme{"acme"};
const std::string origin = "https://chat.example";
const FileAddresses files{links, acme, origin};

TEST(SdkWords, TellTheTimeInIso8601)
{
    EXPECT_EQ(iso_time(from_milliseconds(1'764'043'200'007)), "2025-11-25T04:00:00.007Z");
}

TEST(SdkWords, CallAVisitorAContact)
{
    const auto told = message_of(message(MessageKind::text, Author::visitor), eve, files).value();

    EXPECT_EQ(told.at("type"), "message");
    EXPECT_EQ(told.at("subType"), "contact");
    EXPECT_EQ(told.at("chatId"), "c1");
    EXPECT_EQ(told.at("visitorId"), "eve");
    EXPECT_TRUE(told.at("agentId").is_null());
    EXPECT_EQ(json::serialize(told.at("content")), R"({"type":"text","text":"Hello","data":null})");
}

TEST(SdkWords, CallAFileAnUpload)
{
    auto sent = message(MessageKind::file, Author::visitor);
    sent.draft.file = File{.id = FileId{"f1"},
                           .name = "lamp.jpg",
                           .media_type = "image/jpeg",
                           .size = 52'011,
                           .picture = PictureSize{1'600, 1'200}};

    const auto told = message_of(sent, eve, files).value();

    EXPECT_EQ(told.at("type"), "message");
    const auto& content = told.at("content");
    EXPECT_EQ(content.at("type"), "upload");
    const auto& data = content.at("data");
    EXPECT_EQ(data.at("type"), "image");
    EXPECT_EQ(data.at("fileName"), "lamp.jpg");
    EXPECT_EQ(data.at("size"), 52'011);
    EXPECT_EQ(data.at("url").as_string(), origin + links.path(acme, FileId{"f1"}));
    EXPECT_EQ(data.at("thumb400").at("width"), 400);
    EXPECT_EQ(data.at("thumb400").at("height"), 300);
    EXPECT_EQ(data.at("expireAt"), "2023-11-22T00:00:00.000Z");
}

TEST(SdkWords, TellWhoClosed)
{
    const auto data = [](std::optional<AgentId> agent) {
        const auto told =
            message_of(message(MessageKind::closed, Author::system, std::move(agent)), eve, files).value();
        EXPECT_EQ(told.at("type"), "event");
        return json::serialize(told.at("content").at("data"));
    };

    EXPECT_EQ(data(AgentId{"ada"}), R"({"closeType":"agent_close","agentId":"ada"})");
    EXPECT_EQ(data(std::nullopt), R"({"closeType":"visitor_close"})");
}

TEST(SdkWords, HaveNoneForReopening)
{
    EXPECT_FALSE(message_of(message(MessageKind::reopened, Author::system, AgentId{"ada"}), eve, files));
}

TEST(SdkWords, CountWhatTheVisitorHasNotRead)
{
    auto conversation =
        Conversation::restore({.id = ConversationId{"c1"}, .visitor = eve, .last_seq = 3, .visitor_marks = {3, 1}});
    const std::vector<Message> messages{message(MessageKind::text, Author::agent, AgentId{"ada"})};

    const auto chat = chat_of(conversation, messages, files);

    EXPECT_EQ(chat.at("unreadInfo").at("count"), 1);
    EXPECT_EQ(chat.at("status"), "pending");
    EXPECT_TRUE(chat.at("assignedIds").is_array());
    EXPECT_EQ(chat.at("messages").as_array().size(), 1U);
}

TEST(SdkWords, TellWhatKindOfBrowserItIs)
{
    EXPECT_TRUE(browser_of({}).is_null());
    EXPECT_EQ(json::serialize(browser_of({.browser = "Edge Mobile", .device = DeviceType::mobile})),
              R"({"isMobile":true,"isTablet":false,"isDesktop":false,"isSmartTV":false,"isIE":false,"isEdge":true})");
    EXPECT_EQ(browser_of({.browser = "IE", .device = DeviceType::desktop}).at("isIE"), true);
}

TEST(SdkWords, TellAFailureByAnObject)
{
    const auto error = error_of({ErrorCode::unauthenticated, "Connection not initialized"}, "chat.message");

    EXPECT_EQ(json::serialize(error),
              R"({"message":"Connection not initialized","code":403,"type":"auth_error","event":"chat.message"})");
}

}  // namespace
}  // namespace hovor::web::socketio
