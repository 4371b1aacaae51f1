// Visits of those who have written, with their pages.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Visit visit(const std::string& id, std::int64_t started_at = 10)
{
    Trail trail;
    trail.add("https://shop.example/", "Shop", at(started_at));
    return {.id = VisitId{id},
            .visitor = eve,
            .started_at = at(started_at),
            .last_seen_at = at(started_at),
            .address = "192.0.2.0",
            .origin = {.client = {.browser = "Firefox",
                                  .browser_version = "128.0",
                                  .system = "Linux",
                                  .system_version = "",
                                  .device = DeviceType::desktop,
                                  .brand = "",
                                  .model = ""},
                       .language = "cs-CZ",
                       .referrer = "https://search.example/find",
                       .place = {.country = "CZ", .city = "Brno"}},
            .trail = std::move(trail)};
}

class Visits : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        change(acme, [](Transaction& db) { db.visitors().add(visitor(eve)); });
    }

    void save(const Visit& one, std::int64_t first_seq = 1)
    {
        change(acme, [=](Transaction& db) { db.visits().save(one, first_seq); });
    }

    std::vector<Visit> visits(std::optional<VisitId> before = std::nullopt, int limit = 10)
    {
        return see(acme, [=](const Transaction& db) { return db.visits().of(eve, before, limit); });
    }

    std::int64_t count()
    {
        return see(acme, [](const Transaction& db) { return db.visits().count_of(eve); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Visits, testing::ValuesIn(engines), name_of);

TEST_P(Visits, AreFoundAsTheyWereSaved)
{
    auto unknown = visit("0v2", 20);
    unknown.origin = {};
    unknown.address = "";
    unknown.trail = {};
    save(visit("0v1"));
    save(unknown);

    EXPECT_THAT(visits(), ElementsAre(unknown, visit("0v1")));
    EXPECT_EQ(count(), 2);
}

TEST_P(Visits, GoOn)
{
    auto one = visit("0v1");
    save(one);
    one.last_seen_at = at(99);
    one.origin.client.browser_version = "129.0";
    one.trail.add("https://shop.example/", "The shop", at(50));
    one.trail.add("https://shop.example/cart", "Cart", at(60));

    save(one, 1);

    EXPECT_THAT(visits(), ElementsAre(one));
    EXPECT_EQ(count(), 1);
}

TEST_P(Visits, KeepNoMorePagesThanATrail)
{
    auto one = visit("0v1");
    for (int i = 2; i <= 150; ++i) {
        one.trail.add("https://shop.example/" + std::to_string(i), "", at(10 + i));
        if (i % 40 == 0) save(one, i - 39);
    }
    save(one, 120);

    EXPECT_THAT(visits(), ElementsAre(one));
    EXPECT_EQ(visits().front().trail.pages().size(), Trail::max_pages);
}

TEST_P(Visits, ComeInPages)
{
    for (const auto* id : {"0v1", "0v2", "0v3"}) save(visit(id));
    const auto ids = [](const std::vector<Visit>& all) {
        std::vector<std::string> found;
        for (const auto& one : all) found.push_back(one.id.str());
        return found;
    };

    EXPECT_THAT(ids(visits(std::nullopt, 2)), ElementsAre("0v3", "0v2"));
    EXPECT_THAT(ids(visits(VisitId{"0v2"}, 2)), ElementsAre("0v1"));
    EXPECT_THAT(ids(visits(VisitId{"0v1"}, 2)), IsEmpty());
}

TEST_P(Visits, LeaveNoTraceInTheLog)
{
    const auto before = log_of(acme);
    save(visit("0v1"));
    EXPECT_EQ(log_of(acme), before);
}

TEST_P(Visits, OfOneAccountAreNotAnothers)
{
    save(visit("0v1"));
    change(globex, [](Transaction& db) { db.visitors().add(visitor(eve)); });

    EXPECT_THAT(see(globex, [](const Transaction& db) { return db.visits().of(eve, std::nullopt, 10); }), IsEmpty());
    EXPECT_EQ(see(globex, [](const Transaction& db) { return db.visits().count_of(eve); }), 0);
    auto theirs = visit("0v1");
    theirs.address = "198.51.100.0";
    theirs.trail.add("https://other.example/", "Other", at(70));
    change(globex, [=](Transaction& db) { db.visits().save(theirs, 1); });

    EXPECT_THAT(visits(), ElementsAre(visit("0v1")));
}

TEST_P(Visits, NeedTheirVisitor)
{
    auto nobodys = visit("0v1");
    nobodys.visitor = VisitorId{"nobody"};

    EXPECT_ANY_THROW((void)write(acme, [=](Transaction& db) -> Result<void> {
        db.visits().save(nobodys, 1);
        return {};
    }));
}

TEST_P(Visits, OfAnAccountGoByItsAddressStorage)
{
    auto changed = account(acme);
    changed.address_storage = AddressStorage::truncated;

    change(acme, [=](Transaction& db) {
        db.accounts().save(changed);
        db.append(AccountChanged{changed});
    });

    EXPECT_EQ(*read(acme, [](const Transaction& db) { return db.accounts().find(); }), changed);
    EXPECT_EQ(std::get<AccountChanged>(log_of(acme).back().event).account, changed);
    EXPECT_EQ(read(globex, [](const Transaction& db) { return db.accounts().find(); })->address_storage,
              AddressStorage::none);
}

}  // namespace
}  // namespace hovor::contract
