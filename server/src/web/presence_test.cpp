#include "web/presence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const AccountId acme{"acme"};
const AccountId other{"other"};
const VisitorId eve{"eve"};
const AgentId ada{"ada"};
const AgentId bob{"bob"};
const ConversationId talk{"talk"};
constexpr Timestamp start{seconds{1'700'000'000}};
constexpr Timestamp before_grace = start + Presence::grace - milliseconds{1};
constexpr Timestamp after_grace = start + Presence::grace;

const protocol::Page shop{.url = "https://shop.example/", .title = "Shop"};

// The one account's changes; of none, none.
Presence::Changes changes_of(Presence& presence, Timestamp now)
{
    auto all = presence.take_changes(now);
    EXPECT_LE(all.size(), 1U);
    return all.empty() ? Presence::Changes{.account = acme, .agents = {}, .visitors = {}, .viewers = {}} : all.front();
}

TEST(Presence, TellsOfAVisitorWhoCame)
{
    Presence presence;
    presence.visitor_came(acme, eve, talk, shop, start);

    const auto changes = changes_of(presence, start);
    ASSERT_THAT(changes.visitors, SizeIs(1));
    ASSERT_THAT(changes.visitors[0].present, SizeIs(1));
    const auto& told = changes.visitors[0].present[0];
    EXPECT_EQ(told.visitor_id, "eve");
    EXPECT_EQ(told.conversation_id, "talk");
    EXPECT_EQ(told.page->url, shop.url);
    EXPECT_EQ(told.since, to_milliseconds(start));
}

TEST(Presence, TellsAChangeOnce)
{
    Presence presence;
    presence.visitor_came(acme, eve, {}, shop, start);
    presence.visitor_views(acme, eve, {.url = "https://shop.example/cart", .title = "Cart"}, start);

    const auto changes = changes_of(presence, start);
    ASSERT_THAT(changes.visitors, SizeIs(1));
    EXPECT_EQ(changes.visitors[0].present.at(0).page->title, "Cart");
    EXPECT_THAT(presence.take_changes(start), IsEmpty());
}

TEST(Presence, TellsSinceWhenAVisitorIsOnTheirPage)
{
    Presence presence;
    const auto later = start + std::chrono::seconds{60};
    const auto page_since = [&presence] { return presence.all_of(acme).visitors.at(0).present.at(0).page_since; };
    presence.visitor_came(acme, eve, {}, {}, start);
    EXPECT_FALSE(page_since());

    presence.visitor_views(acme, eve, shop, start);
    presence.visitor_came(acme, eve, {}, shop, later);
    presence.visitor_views(acme, eve, {.url = shop.url, .title = "(1) Shop"}, later);
    EXPECT_EQ(page_since(), to_milliseconds(start));

    presence.visitor_views(acme, eve, {.url = "https://shop.example/cart", .title = "Cart"}, later);
    EXPECT_EQ(page_since(), to_milliseconds(later));
}

TEST(Presence, KeepsAVisitorForTheGraceAndThenSaysThatTheyAreGone)
{
    Presence presence;
    presence.visitor_came(acme, eve, {}, {}, start);
    (void)presence.take_changes(start);
    presence.visitor_left(acme, eve, start);

    EXPECT_THAT(presence.take_changes(before_grace), IsEmpty());
    const auto changes = changes_of(presence, after_grace);
    ASSERT_THAT(changes.visitors, SizeIs(1));
    EXPECT_THAT(changes.visitors[0].gone, ElementsAre("eve"));
    EXPECT_EQ(presence.visitors_here(), 0U);
}

TEST(Presence, SaysNothingOfAVisitorWhoLoadsThePageAgain)
{
    Presence presence;
    presence.visitor_came(acme, eve, {}, shop, start);
    presence.visitor_left(acme, eve, start);
    presence.visitor_came(acme, eve, {}, shop, before_grace);

    const auto changes = changes_of(presence, after_grace);
    EXPECT_THAT(changes.visitors.at(0).gone, IsEmpty());
    EXPECT_EQ(changes.visitors.at(0).present.at(0).since, to_milliseconds(start));
}

TEST(Presence, CountsTheTabsOfAVisitor)
{
    Presence presence;
    presence.visitor_came(acme, eve, {}, {}, start);
    presence.visitor_came(acme, eve, {}, {}, start);
    presence.visitor_left(acme, eve, start);
    (void)presence.take_changes(start);

    EXPECT_THAT(presence.take_changes(after_grace), IsEmpty());
    EXPECT_EQ(presence.visitors_here(), 1U);
}

TEST(Presence, TellsManyVisitorsInPages)
{
    Presence presence;
    for (std::size_t i = 0; i <= Presence::page_size; ++i) {
        presence.visitor_came(acme, VisitorId{std::to_string(i)}, {}, {}, start);
    }
    const auto changes = changes_of(presence, start);
    ASSERT_THAT(changes.visitors, SizeIs(2));
    EXPECT_THAT(changes.visitors[0].present, SizeIs(Presence::page_size));
    EXPECT_THAT(changes.visitors[1].present, SizeIs(1));
    EXPECT_THAT(presence.all_of(acme).visitors, SizeIs(2));
}

TEST(Presence, HasThoseOnlineWhoAreHereAndAvailable)
{
    Presence presence;
    presence.agent_came(acme, ada, true);
    presence.agent_came(acme, bob, false);
    EXPECT_THAT(presence.online(acme), ElementsAre(ada));

    presence.agent_is(acme, bob, true);
    EXPECT_THAT(changes_of(presence, start).agents->agent_ids, ElementsAre("ada", "bob"));
    presence.agent_is(acme, ada, false);
    EXPECT_THAT(changes_of(presence, start).agents->agent_ids, ElementsAre("bob"));
}

TEST(Presence, HasAnAgentOnlineForTheGraceAfterTheLastSocket)
{
    Presence presence;
    presence.agent_came(acme, ada, true);
    presence.agent_came(acme, ada, true);
    presence.agent_left(acme, ada, start);
    (void)presence.take_changes(start);
    EXPECT_THAT(presence.take_changes(after_grace), IsEmpty());

    presence.agent_left(acme, ada, start);
    EXPECT_THAT(presence.take_changes(before_grace), IsEmpty());
    EXPECT_THAT(presence.online(acme), ElementsAre(ada));
    EXPECT_THAT(changes_of(presence, after_grace).agents->agent_ids, IsEmpty());
    EXPECT_THAT(presence.online(acme), IsEmpty());
}

TEST(Presence, TellsWhoLooksAtAConversation)
{
    Presence presence;
    presence.agent_views(acme, ada, std::nullopt, talk);
    presence.agent_views(acme, bob, std::nullopt, talk);
    EXPECT_THAT(changes_of(presence, start).viewers.at(0).agent_ids, ElementsAre("ada", "bob"));

    presence.agent_views(acme, ada, talk, ConversationId{"next"});
    EXPECT_THAT(changes_of(presence, start).viewers, SizeIs(2));
    EXPECT_THAT(presence.all_of(acme).viewers, SizeIs(2));
}

TEST(Presence, HasAnAgentLookUntilTheirLastTabGoes)
{
    Presence presence;
    presence.agent_views(acme, ada, std::nullopt, talk);
    presence.agent_views(acme, ada, std::nullopt, talk);
    presence.agent_views(acme, ada, talk, std::nullopt);
    EXPECT_THAT(changes_of(presence, start).viewers.at(0).agent_ids, ElementsAre("ada"));
    presence.agent_views(acme, ada, talk, std::nullopt);
    EXPECT_THAT(changes_of(presence, start).viewers.at(0).agent_ids, IsEmpty());
}

TEST(Presence, KeepsAccountsApart)
{
    Presence presence;
    presence.visitor_came(acme, eve, {}, {}, start);
    presence.agent_came(acme, ada, true);

    const auto theirs = presence.all_of(other);
    EXPECT_THAT(theirs.visitors, IsEmpty());
    EXPECT_THAT(theirs.agents->agent_ids, IsEmpty());
    EXPECT_THAT(presence.online(other), IsEmpty());
}

TEST(Presence, KnowsNothingOfWhoNeverCame)
{
    Presence presence;
    presence.visitor_left(acme, eve, start);
    presence.visitor_views(acme, eve, shop, start);
    presence.visitor_has(acme, eve, talk);
    presence.agent_left(acme, ada, start);
    EXPECT_THAT(changes_of(presence, start).visitors, IsEmpty());
    EXPECT_EQ(presence.visitors_here(), 0U);
}

TEST(Presence, CountsAnAgentAsAwayOfWhomAllSocketsAreIdle)
{
    Presence presence;
    presence.agent_came(acme, ada, true);
    presence.agent_came(acme, ada, true);
    presence.agent_idles(acme, ada, true);
    EXPECT_THAT(presence.online(acme), ElementsAre(ada));
    presence.agent_idles(acme, ada, true);
    EXPECT_THAT(presence.online(acme), IsEmpty());
    presence.agent_idles(acme, ada, false);
    EXPECT_THAT(presence.online(acme), ElementsAre(ada));
}

}  // namespace
}  // namespace hovor::web
