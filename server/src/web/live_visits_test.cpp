#include "web/live_visits.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

const AccountId acme{"acme"};
const VisitorId eve{"eve"};
constexpr Timestamp noon{std::chrono::seconds{1'700'000'000}};
const protocol::Page shop{.url = "https://shop.example/", .title = "Shop"};
const protocol::Page cart{.url = "https://shop.example/cart", .title = "Cart"};

LiveVisits::Newcomer somebody(const VisitorId& visitor = eve)
{
    return {.visitor = visitor, .origin = {.language = "cs"}, .address = "192.0.2.0"};
}

LiveVisits::Newcomer known(std::int64_t visits = 0)
{
    auto one = somebody();
    one.is_known = true;
    one.visits = visits;
    return one;
}

std::vector<std::string> urls_of(const Visit& visit)
{
    std::vector<std::string> urls;
    for (const auto& page : visit.trail.pages()) urls.push_back(page.url);
    return urls;
}

TEST(LiveVisits, AreOneForAllTabsAndReloads)
{
    LiveVisits visits;
    visits.arrive(acme, somebody(), shop, noon);
    const auto first = visits.find(acme, eve)->visit.id;
    visits.arrive(acme, somebody(), cart, noon + 1s);
    visits.depart(acme, eve, noon + 2s);
    EXPECT_TRUE(visits.find(acme, eve)->is_present);
    visits.depart(acme, eve, noon + 3s);
    EXPECT_FALSE(visits.find(acme, eve)->is_present);

    const auto standing = visits.arrive(acme, somebody(), cart, noon + 29min);

    EXPECT_EQ(visits.find(acme, eve)->visit.id, first);
    EXPECT_EQ(standing.visits, 1);
    EXPECT_THAT(urls_of(visits.find(acme, eve)->visit), testing::ElementsAre(shop.url, cart.url));
}

TEST(LiveVisits, AreOverHalfAnHourAfterTheLastTab)
{
    LiveVisits visits;
    visits.arrive(acme, somebody(), shop, noon);
    visits.depart(acme, eve, noon);

    visits.end_old(noon + 30min - 1ms);
    EXPECT_EQ(visits.size(), 1U);
    visits.end_old(noon + 30min);
    EXPECT_EQ(visits.size(), 0U);
}

TEST(LiveVisits, BeginAnewForWhoComesBackLater)
{
    LiveVisits visits;
    visits.arrive(acme, known(2), shop, noon);
    const auto first = visits.find(acme, eve)->visit.id;
    visits.depart(acme, eve, noon);

    EXPECT_EQ(visits.arrive(acme, known(3), cart, noon + 30min).visits, 4);
    const auto now = visits.find(acme, eve)->visit;
    EXPECT_NE(now.id, first);
    EXPECT_THAT(urls_of(now), testing::ElementsAre(cart.url));
}

TEST(LiveVisits, GoOnWhileATabIsOpenThoughNothingHappens)
{
    LiveVisits visits;
    visits.arrive(acme, somebody(), shop, noon);
    const auto first = visits.find(acme, eve)->visit.id;

    visits.arrive(acme, somebody(), cart, noon + 5h);

    EXPECT_EQ(visits.find(acme, eve)->visit.id, first);
}

TEST(LiveVisits, OfWhoHasNotWrittenAreNotStored)
{
    LiveVisits visits;
    visits.arrive(acme, somebody(), shop, noon);
    EXPECT_THAT(visits.take_unsaved(noon), IsEmpty());

    visits.become_known(acme, eve);

    const auto batches = visits.take_unsaved(noon);
    ASSERT_THAT(batches, SizeIs(1));
    EXPECT_EQ(batches[0].account, acme);
    ASSERT_THAT(batches[0].visits, SizeIs(1));
    EXPECT_EQ(batches[0].visits[0].visit.address, "192.0.2.0");
    EXPECT_EQ(batches[0].visits[0].first_seq, 1);
    EXPECT_THAT(visits.take_unsaved(noon + 1h), IsEmpty());
}

TEST(LiveVisits, AreStoredNoMoreOftenThanTheyMay)
{
    LiveVisits visits;
    visits.arrive(acme, known(), shop, noon);
    EXPECT_THAT(visits.take_unsaved(noon), SizeIs(1));
    visits.view(acme, eve, cart, noon + 1s);

    EXPECT_THAT(visits.take_unsaved(noon + LiveVisits::save_every - 1ms), IsEmpty());
    const auto batches = visits.take_unsaved(noon + LiveVisits::save_every);
    ASSERT_THAT(batches, SizeIs(1));
    EXPECT_EQ(batches[0].visits[0].visit.trail.last_seq(), 2);
    EXPECT_EQ(batches[0].visits[0].first_seq, 1);
}

TEST(LiveVisits, AreStoredLaterIfTheyCouldNotBe)
{
    LiveVisits visits;
    visits.arrive(acme, known(), shop, noon);
    const auto batches = visits.take_unsaved(noon);
    visits.depart(acme, eve, noon + 1s);
    visits.put_back(batches.at(0));

    visits.end_old(noon + 1h);

    EXPECT_EQ(visits.size(), 1U);
    EXPECT_EQ(visits.take_unsaved(noon + 1h).at(0).visits.at(0).first_seq, 1);
    visits.end_old(noon + 1h);
    EXPECT_EQ(visits.size(), 0U);
}

TEST(LiveVisits, AreStoredOnceThoughTheirVisitorCameBackBefore)
{
    LiveVisits visits;
    visits.arrive(acme, known(), shop, noon);
    visits.depart(acme, eve, noon);
    visits.arrive(acme, known(1), cart, noon + 1h);

    EXPECT_EQ(visits.take_unsaved(noon + 1h).at(0).visits.size(), 1U);
    EXPECT_THAT(visits.take_unsaved(noon + 2h), IsEmpty());
}

TEST(LiveVisits, GoOnFromTheStoreWhenTheServerWasStartedAgain)
{
    LiveVisits before;
    before.arrive(acme, known(), shop, noon);
    before.interrupt(noon + 2h);
    const auto stored = before.take_unsaved(noon + 2h).at(0).visits.at(0).visit;
    EXPECT_EQ(stored.last_seen_at, noon + 2h);

    LiveVisits after;
    auto back = known(1);
    back.last_visit = stored;
    EXPECT_EQ(after.arrive(acme, back, cart, noon + 2h + 1min).visits, 1);

    EXPECT_EQ(after.find(acme, eve)->visit.id, stored.id);
    EXPECT_EQ(after.find(acme, eve)->visit.started_at, noon);
    EXPECT_THAT(urls_of(after.find(acme, eve)->visit), testing::ElementsAre(shop.url, cart.url));
}

TEST(LiveVisits, ShareWhatTheyHaveInCommon)
{
    LiveVisits visits;
    const auto one = visits.arrive(acme, somebody(), shop, noon);
    const auto other = visits.arrive(acme, somebody(VisitorId{"bob"}), shop, noon);
    EXPECT_EQ(one.origin, other.origin);

    const auto changed = visits.set_client(acme, eve, {.browser = "Firefox"});
    EXPECT_EQ(changed->origin->client.browser, "Firefox");
    EXPECT_EQ(other.origin->client.browser, "");
}

TEST(LiveVisits, KeepAccountsApart)
{
    LiveVisits visits;
    visits.arrive(acme, somebody(), shop, noon);
    EXPECT_FALSE(visits.find(AccountId{"other"}, eve));
}

}  // namespace
}  // namespace hovor::web
