#include "web/dispatch_board.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const AccountId acme{"acme"};
const AgentId ada{"ada"};
const AgentId bob{"bob"};
const ConversationId c1{"c1"};
const VisitorId eve{"eve"};
const auto start = from_milliseconds(1'700'000'000'000);

class DispatchBoardTest : public testing::Test {
protected:
    DispatchBoardTest()
    {
        scene.routing = {.mode = RoutingMode::round_robin, .shows_queue_position = true};
        scene.online = {ada};
        scene.waiting = {{.conversation = c1, .visitor = eve, .since = start}};
    }

    void tell(Event event) { board.publish(std::vector<LoggedEvent>{{acme, 1, std::move(event), start}}); }
    void change_conversation() { tell(ConversationChanged{Conversation::start(c1, eve, start).snapshot()}); }

    DispatchBoard board;
    RoutingScene scene;
};

TEST_F(DispatchBoardTest, IsDueOnceForWhatMatters)
{
    tell(SavedRepliesChanged{});
    EXPECT_THAT(board.take_due(start), IsEmpty());
    change_conversation();
    change_conversation();
    EXPECT_THAT(board.take_due(start), ElementsAre(acme));
    EXPECT_THAT(board.take_due(start), IsEmpty());
}

TEST_F(DispatchBoardTest, GivesAnAccountOutAgainOnceItWasLookedAt)
{
    board.touch(acme);
    ASSERT_THAT(board.take_due(start), ElementsAre(acme));
    change_conversation();
    EXPECT_THAT(board.take_due(start), IsEmpty());
    (void)board.update(acme, scene, start);
    EXPECT_THAT(board.take_due(start), ElementsAre(acme));
    board.give_up(acme);
    EXPECT_THAT(board.take_due(start), ElementsAre(acme));
}

TEST_F(DispatchBoardTest, IsDueWhenTheTimeOfAnOfferIsUp)
{
    (void)board.update(acme, scene, start);
    EXPECT_THAT(board.take_due(start + 29s), IsEmpty());
    EXPECT_THAT(board.take_due(start + 30s), ElementsAre(acme));
}

TEST_F(DispatchBoardTest, RestsWhereNothingIsRoutedUntilTheAccountChanges)
{
    scene.routing = {};
    change_conversation();
    ASSERT_THAT(board.take_due(start), ElementsAre(acme));
    (void)board.update(acme, scene, start);
    change_conversation();
    board.touch(acme);
    EXPECT_THAT(board.take_due(start), IsEmpty());
    tell(AccountChanged{{.id = acme,
                         .company = "",
                         .chat_key = "",
                         .greeting = "",
                         .color = "",
                         .created_at = start,
                         .installed_at = {}}});
    EXPECT_THAT(board.take_due(start), ElementsAre(acme));
}

TEST_F(DispatchBoardTest, KnowsWhoIsOfferedWhat)
{
    EXPECT_THAT(board.update(acme, scene, start).offers, SizeIs(1));
    EXPECT_EQ(board.reason_of(acme, c1, ada), JoinReason::round_robin);
    EXPECT_EQ(board.reason_of(acme, c1, bob), JoinReason::joined);
    EXPECT_FALSE(board.pass(acme, c1, bob));
    EXPECT_TRUE(board.pass(acme, c1, ada));
    EXPECT_THAT(board.take_due(start), ElementsAre(acme));
}

TEST_F(DispatchBoardTest, TellsAVisitorWhereTheyStandWhenThatChanges)
{
    const auto told = board.update(acme, scene, start).queue;
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told.front().ahead, 0);
    EXPECT_EQ(board.ahead_of(acme, eve), 0);
    EXPECT_THAT(board.update(acme, scene, start).queue, IsEmpty());

    scene.waiting.clear();
    const auto over = board.update(acme, scene, start).queue;
    ASSERT_THAT(over, SizeIs(1));
    EXPECT_EQ(over.front().ahead, std::nullopt);
    EXPECT_EQ(board.ahead_of(acme, eve), std::nullopt);
}

}  // namespace
}  // namespace hovor::web
