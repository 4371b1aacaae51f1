#include "app/routing_desk.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

class RoutingDeskTest : public test::Acme {
protected:
    ConversationId write_as(const std::string& who)
    {
        clock.advance(std::chrono::seconds{1});
        const auto posted = run(messenger.post(acme, visitor(who), MessageId{"of " + who}, std::string{"hello"}));
        return posted->message.conversation;
    }

    void set(Routing routing)
    {
        change([&](Transaction& db) {
            auto account = *db.accounts().find();
            account.routing = routing;
            db.accounts().save(account);
        });
    }

    Messenger messenger{store, clock};
    RoutingDesk desk{store};
};

TEST_F(RoutingDeskTest, SeesWhoWaitsLongestFirstAndWhatEachAgentHas)
{
    set({.mode = RoutingMode::least_busy});
    const auto first = write_as("eve");
    const auto second = write_as("mallory");
    const auto taken = write_as("trent");
    ASSERT_TRUE(run(messenger.join(acme, ada, taken)));
    write_as("eve2");

    const auto scene = run(desk.look(acme));
    ASSERT_TRUE(scene);
    ASSERT_EQ(scene->waiting.size(), 3U);
    EXPECT_EQ(scene->waiting[0].conversation, first);
    EXPECT_EQ(scene->waiting[1].conversation, second);
    EXPECT_EQ(scene->waiting[0].visitor, eve);
    EXPECT_THAT(scene->load, ElementsAre(Pair(ada, 1)));
}

TEST_F(RoutingDeskTest, LeavesOutWhoWasAnswered)
{
    set({.mode = RoutingMode::round_robin});
    const auto id = write_as("eve");
    ASSERT_TRUE(run(messenger.post(acme, ada, id, MessageId{"answer"}, std::string{"hi"})));
    ASSERT_TRUE(run(messenger.leave(acme, ada, id)));
    EXPECT_THAT(run(desk.look(acme))->waiting, IsEmpty());
}

TEST_F(RoutingDeskTest, LooksAtNothingWhereNothingIsRouted)
{
    write_as("eve");
    EXPECT_THAT(run(desk.look(acme))->waiting, IsEmpty());
    set({.shows_queue_position = true});
    EXPECT_EQ(run(desk.look(acme))->waiting.size(), 1U);
}

}  // namespace
}  // namespace hovor
