// What agents keep of visitors.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Contacts : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        for (const auto* id : {"eve", "mallory", "trent"}) {
            change(acme, [=](Transaction& db) { db.visitors().add(visitor(VisitorId{id})); });
        }
    }

    void save(const Contact& contact)
    {
        change(acme, [=](Transaction& db) { db.visitors().save_contact(contact); });
    }

    std::vector<std::string> banned(std::optional<Visitors::BannedPlace> before, int limit, const AccountId& of = acme)
    {
        return ids_of(see(of, [=](const Transaction& db) { return db.visitors().banned(before, limit); }));
    }

    static std::vector<std::string> ids_of(const std::vector<VisitorRecord>& records)
    {
        std::vector<std::string> ids;
        for (const auto& one : records) ids.push_back(one.visitor.id.str());
        return ids;
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Contacts, testing::ValuesIn(engines), name_of);

TEST_P(Contacts, AreKeptBesideTheVisitor)
{
    const auto found = [this] {
        return *read(acme, [](const Transaction& db) { return db.visitors().find_record(eve); });
    };
    EXPECT_EQ(found(), (VisitorRecord{.visitor = visitor(eve), .contact = {.visitor = eve}}));

    const Contact contact{.visitor = eve,
                          .note = "Platí pozdě\n👀",
                          .banned_at = at(5),
                          .banned_by = ada,
                          .same_as = VisitorId{"mallory"}};
    save(contact);
    EXPECT_EQ(found(), (VisitorRecord{.visitor = visitor(eve), .contact = contact}));
    change(acme, [](Transaction& db) { db.visitors().save(visitor(eve)); });
    EXPECT_EQ(found().contact, contact);

    save({.visitor = eve});
    EXPECT_TRUE(found().contact.is_empty());
    EXPECT_FALSE(read(globex, [](const Transaction& db) { return db.visitors().find_record(eve); }));
}

TEST_P(Contacts, TellWhoIsBannedTheLastFirst)
{
    save({.visitor = VisitorId{"trent"}, .banned_at = at(7), .banned_by = ada});
    save({.visitor = eve, .banned_at = at(5), .banned_by = ada});
    save({.visitor = VisitorId{"mallory"}, .banned_at = at(5), .banned_by = ada});

    EXPECT_THAT(banned(std::nullopt, 10), ElementsAre("trent", "mallory", "eve"));
    EXPECT_THAT(banned(Visitors::BannedPlace{at(7), VisitorId{"trent"}}, 1), ElementsAre("mallory"));
    EXPECT_THAT(banned(Visitors::BannedPlace{at(5), VisitorId{"mallory"}}, 10), ElementsAre("eve"));
    EXPECT_THAT(banned(std::nullopt, 10, globex), IsEmpty());
}

TEST_P(Contacts, TellWhoIsTheSamePerson)
{
    save({.visitor = VisitorId{"trent"}, .same_as = eve});
    save({.visitor = VisitorId{"mallory"}, .same_as = eve});
    const auto same = [this](const AccountId& of, int limit) {
        return ids_of(see(of, [=](const Transaction& db) { return db.visitors().same_as(eve, limit); }));
    };
    EXPECT_THAT(same(acme, 10), ElementsAre("mallory", "trent"));
    EXPECT_THAT(same(acme, 1), ElementsAre("mallory"));
    EXPECT_THAT(same(globex, 10), IsEmpty());
}

}  // namespace
}  // namespace hovor::contract
