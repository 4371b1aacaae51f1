#include "web/wire.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using testing::ElementsAre;

constexpr Timestamp noon{std::chrono::seconds{1'700'000'000}};

Message message(std::string text)
{
    return {.conversation = ConversationId{"talk"},
            .seq = 7,
            .draft = {.id = MessageId{"m"},
                      .author = Author::agent,
                      .agent = AgentId{"ada"},
                      .kind = MessageKind::text,
                      .text = std::move(text),
                      .created_at = noon}};
}

TEST(Wire, TellsAMessageWithItsLinks)
{
    const auto wire = to_wire(message("see https://a.example/"));
    EXPECT_EQ(wire.id, "m");
    EXPECT_EQ(wire.seq, 7);
    EXPECT_EQ(wire.author, protocol::Author::agent);
    EXPECT_EQ(wire.agent_id, "ada");
    EXPECT_EQ(wire.created_at, 1'700'000'000'000);
    ASSERT_TRUE(wire.links);
    EXPECT_EQ(wire.links->at(0).url, "https://a.example/");
    EXPECT_FALSE(to_wire(message("no link")).links);
}

TEST(Wire, LeavesOutWhatAVisitorHasNotSaid)
{
    const auto wire = to_wire(
        Visitor{.id = VisitorId{"eve"}, .name = "Eve", .email = "", .phone = "", .language = "", .created_at = noon});
    EXPECT_EQ(wire.name, "Eve");
    EXPECT_FALSE(wire.email);
    EXPECT_FALSE(wire.phone);
    EXPECT_FALSE(wire.language);
}

TEST(Wire, TellsAConversationToItsVisitorWithoutWhatIsTheTeamsBusiness)
{
    const Conversation::Snapshot talk{.id = ConversationId{"talk"},
                                      .visitor = VisitorId{"eve"},
                                      .state = Conversation::State::active,
                                      .agents = {AgentId{"ada"}},
                                      .last_seq = 9,
                                      .visitor_marks = {8, 7},
                                      .agent_marks = {6, 5},
                                      .unread_count = 3,
                                      .waiting_since = noon};
    const auto json = protocol::to_json(to_visitor(talk));
    EXPECT_EQ(json.find("unread_count"), std::string::npos);
    EXPECT_EQ(json.find("waiting_since"), std::string::npos);
    const auto wire = to_wire(talk);
    EXPECT_EQ(wire.unread_count, 3);
    EXPECT_EQ(wire.waiting_since, 1'700'000'000'000);
    EXPECT_EQ(wire.visitor_delivered_seq, 8);
    EXPECT_EQ(wire.agent_read_seq, 5);
    EXPECT_THAT(wire.agent_ids, ElementsAre("ada"));
}

TEST(Wire, TellsAnEventWithItsPlaceInTheLog)
{
    const LoggedEvent ended{.account = AccountId{"acme"},
                            .seq = 12,
                            .event = SessionEnded{AgentId{"ada"}, SessionId{"s"}},
                            .created_at = noon};
    const auto wire = to_wire(ended);
    EXPECT_EQ(wire.seq, 12);
    EXPECT_EQ(std::get<protocol::SessionEnded>(wire.change).session_id, "s");
}

TEST(Wire, GivesEachFailureItsStatus)
{
    EXPECT_EQ(status_of(ErrorCode::invalid_argument), 400);
    EXPECT_EQ(status_of(ErrorCode::unauthenticated), 401);
    EXPECT_EQ(status_of(ErrorCode::forbidden), 403);
    EXPECT_EQ(status_of(ErrorCode::not_found), 404);
    EXPECT_EQ(status_of(ErrorCode::conflict), 409);
    EXPECT_EQ(status_of(ErrorCode::too_large), 413);
    EXPECT_EQ(status_of(ErrorCode::rate_limited), 429);
    EXPECT_EQ(status_of(ErrorCode::internal), 500);
    EXPECT_EQ(status_of(ErrorCode::unavailable), 503);
}

TEST(Wire, FindsTheFailureOfEachStatus)
{
    for (const int status : {400, 401, 403, 404, 409, 413, 429, 500, 503}) {
        EXPECT_EQ(status_of(code_of(status)), status);
    }
    EXPECT_EQ(code_of(408), ErrorCode::unavailable);
    EXPECT_EQ(code_of(431), ErrorCode::too_large);
    EXPECT_EQ(code_of(501), ErrorCode::invalid_argument);
}

TEST(Wire, CutsALongDetailBetweenCharacters)
{
    std::string detail = "x";
    while (detail.size() < 1'200) detail += "č";
    const auto problem = to_wire(Error{ErrorCode::not_found, detail});
    EXPECT_EQ(problem.detail.size(), 999U);
    EXPECT_EQ(problem.title, "Not Found");
    EXPECT_EQ(problem.status, 404);
}

}  // namespace
}  // namespace hovor::web
