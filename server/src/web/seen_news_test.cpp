#include "web/seen_news.hpp"

#include <gmock/gmock.h>

namespace hovor::web {
namespace {

using testing::ElementsAre;

const std::set<ConversationId> seen{ConversationId{"mine"}};

protocol::VisitorPresence visitor(std::string id, std::optional<std::string> conversation)
{
    protocol::VisitorPresence one;
    one.visitor_id = std::move(id);
    one.conversation_id = std::move(conversation);
    return one;
}

protocol::ConversationTyping typing(std::string conversation)
{
    return {.conversation_id = std::move(conversation),
            .side = protocol::Side::visitor,
            .agent_id = {},
            .is_typing = true,
            .text = "secret"};
}

TEST(SeenNews, AreOfTheConversationsThatTheyName)
{
    std::set<ConversationId> all;
    add_conversations(typing("a"), all);
    add_conversations(protocol::VisitorsChanged{.present = {visitor("eve", "b"), visitor("new", {})}, .gone = {}}, all);
    add_conversations(protocol::AgentsOnline{.agent_ids = {"ada"}}, all);
    EXPECT_THAT(all, ElementsAre(ConversationId{"a"}, ConversationId{"b"}));
}

TEST(SeenNews, OfAnotherConversationAreNone)
{
    EXPECT_TRUE(only_seen(typing("mine"), seen));
    EXPECT_FALSE(only_seen(typing("bobs"), seen));
    EXPECT_FALSE(only_seen(protocol::ConversationViewers{.conversation_id = "bobs", .agent_ids = {"bob"}}, seen));
}

TEST(SeenNews, TellThatAVisitorOfAnotherConversationIsGone)
{
    const auto news = only_seen(
        protocol::VisitorsChanged{
            .present = {visitor("eve", "mine"), visitor("mallory", "bobs"), visitor("new", std::nullopt)},
            .gone = {"left"}},
        seen);
    const auto& told = std::get<protocol::VisitorsChanged>(news.value());
    ASSERT_EQ(told.present.size(), 2U);
    EXPECT_EQ(told.present[0].visitor_id, "eve");
    EXPECT_EQ(told.present[1].visitor_id, "new");
    EXPECT_THAT(told.gone, ElementsAre("left", "mallory"));
}

TEST(SeenNews, OfTheTeamAreForAll)
{
    EXPECT_TRUE(only_seen(protocol::AgentsOnline{.agent_ids = {}}, {}));
}

}  // namespace
}  // namespace hovor::web
