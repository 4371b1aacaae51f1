#include "domain/offers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

const AgentId ada{"ada"};
const AgentId bob{"bob"};
const AgentId eva{"eva"};
const GroupId sales{"sales"};
const auto start = from_milliseconds(1'700'000'000'000);

Queued queued(const std::string& id, std::optional<GroupId> group = std::nullopt)
{
    return {.conversation = ConversationId{id}, .visitor = VisitorId{"of " + id}, .group = group, .since = start};
}

class OffersTest : public testing::Test {
protected:
    OffersTest()
    {
        scene.routing.mode = RoutingMode::round_robin;
        scene.online = {ada, bob};
    }

    // To whom each conversation is offered now.
    std::vector<std::pair<std::string, std::string>> offered(std::chrono::seconds later = 0s)
    {
        now += later;
        (void)offers.update(scene, now);
        std::vector<std::pair<std::string, std::string>> all;
        for (const auto& [id, offer] : offers.all()) all.emplace_back(id.str(), offer.agent.str());
        return all;
    }

    RoutingScene scene;
    Offers offers;
    Timestamp now = start;
};

TEST_F(OffersTest, AreMadeInTurnOneToEachAgent)
{
    scene.waiting = {queued("c1"), queued("c2"), queued("c3")};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "ada"), Pair("c2", "bob")));
    scene.waiting = {queued("c2"), queued("c3")};  // ada has taken c1
    EXPECT_THAT(offered(), ElementsAre(Pair("c2", "bob"), Pair("c3", "ada")));
}

TEST_F(OffersTest, GoFirstToWhoAnswersInTheVisitorsLanguage)
{
    scene.languages = {{ada, {"en"}}, {bob, {"cs", "pt-br"}}};
    scene.waiting = {queued("c1")};
    scene.waiting[0].language = "cs-CZ";
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "bob")));
    EXPECT_THAT(offered(31s), ElementsAre(Pair("c1", "ada"))) << "who does not, before nobody";
}

TEST_F(OffersTest, GoToAnybodyWhereNobodyAnswersInTheLanguageOrNoneIsKnown)
{
    scene.languages = {{ada, {"en"}}, {bob, {"cs"}}};
    scene.waiting = {queued("c1"), queued("c2")};
    scene.waiting[0].language = "ja";
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "ada"), Pair("c2", "bob")));
}

TEST_F(OffersTest, GoToWhoHasNamedNoLanguageAsToThoseWhoNameTheVisitors)
{
    scene.languages = {{bob, {"cs"}}};
    scene.waiting = {queued("c1")};
    scene.waiting[0].language = "cs";
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "ada")));
}

TEST_F(OffersTest, GoToWhoHasLeast)
{
    scene.routing.mode = RoutingMode::least_busy;
    scene.load = {{ada, 3}, {bob, 1}};
    scene.waiting = {queued("c1")};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "bob")));
    EXPECT_EQ(offers.all().begin()->second.reason, JoinReason::least_busy);
}

TEST_F(OffersTest, GoOnToTheNextOnceTheTimeIsUp)
{
    scene.waiting = {queued("c1")};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "ada")));
    EXPECT_EQ(offers.next_end(), start + 30s);
    EXPECT_THAT(offered(29s), ElementsAre(Pair("c1", "ada")));
    EXPECT_THAT(offered(1s), ElementsAre(Pair("c1", "bob")));
    EXPECT_THAT(offered(30s), ElementsAre(Pair("c1", "ada")));  // a new round
}

TEST_F(OffersTest, GoOnToTheNextWhenTheAgentPassesOrGoes)
{
    scene.online = {ada, bob, eva};
    scene.waiting = {queued("c1")};
    (void)offered();
    EXPECT_FALSE(offers.pass(ConversationId{"c1"}, bob));
    EXPECT_TRUE(offers.pass(ConversationId{"c1"}, ada));
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "bob")));
    scene.online = {ada, eva};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "eva")));
}

TEST_F(OffersTest, AreForTheGroupAlone)
{
    scene.groups = {{.id = sales, .key = "k", .name = "Sales", .agents = {bob}, .created_at = start}};
    scene.waiting = {queued("c1", sales), queued("c2", sales)};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "bob")));
    scene.online = {ada};
    EXPECT_THAT(offered(), IsEmpty());
}

TEST_F(OffersTest, AreNotMadeToWhoHasEnough)
{
    scene.routing.conversation_limit = 2;
    scene.load = {{ada, 2}, {bob, 1}};
    scene.waiting = {queued("c1"), queued("c2")};
    EXPECT_THAT(offered(), ElementsAre(Pair("c1", "bob")));
    scene.load = {{ada, 2}, {bob, 2}};
    scene.waiting = {queued("c2")};
    EXPECT_THAT(offered(), IsEmpty());
}

TEST_F(OffersTest, TellWhatHasChangedAlone)
{
    scene.waiting = {queued("c1"), queued("c2")};
    EXPECT_EQ(offers.update(scene, now).size(), 2U);
    EXPECT_THAT(offers.update(scene, now), IsEmpty());
    scene.waiting = {queued("c2")};
    EXPECT_THAT(offers.update(scene, now), ElementsAre(Pair(ConversationId{"c1"}, std::nullopt)));
    scene.routing.mode = RoutingMode::manual;
    EXPECT_THAT(offers.update(scene, now), ElementsAre(Pair(ConversationId{"c2"}, std::nullopt)));
    EXPECT_EQ(offers.next_end(), std::nullopt);
}

TEST(PlacesInQueue, CountThoseOfTheSameGroup)
{
    const auto places = places_in_queue({queued("c1"), queued("c2", sales), queued("c3"), queued("c4", sales)});
    EXPECT_THAT(places, ElementsAre(Pair(ConversationId{"c1"}, 0), Pair(ConversationId{"c2"}, 0),
                                    Pair(ConversationId{"c3"}, 1), Pair(ConversationId{"c4"}, 1)));
}

}  // namespace
}  // namespace hovor
