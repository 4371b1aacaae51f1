// The groups of a team.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Groups : public StoreContract {
protected:
    static Group group(const std::string& id, const std::string& name)
    {
        return {.id = GroupId{id},
                .key = "key of " + id,
                .name = name,
                .agents = {ada, AgentId{"bob"}},
                .created_at = at(3)};
    }

    Result<void> add(const Group& one, const AccountId& to = acme)
    {
        return write(to, [=](Transaction& db) { return db.groups().add(one); });
    }

    Result<void> save(const Group& one)
    {
        return write(acme, [=](Transaction& db) { return db.groups().save(one); });
    }

    std::vector<Group> all(const AccountId& of = acme)
    {
        return see(of, [](const Transaction& db) { return db.groups().all(); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Groups, testing::ValuesIn(engines), name_of);

TEST_P(Groups, AreFoundByIdAndByKey)
{
    const auto sales = group("g1", "Prodej");
    const auto billing = group("g2", "Billing");
    ASSERT_TRUE(add(sales));
    ASSERT_TRUE(add(billing));

    EXPECT_EQ(all(), (std::vector{billing, sales}));
    EXPECT_TRUE(all(globex).empty());
    EXPECT_EQ(*read(acme, [](const Transaction& db) { return db.groups().find(GroupId{"g1"}); }), sales);
    EXPECT_FALSE(read(globex, [](const Transaction& db) { return db.groups().find(GroupId{"g1"}); }));
    const auto by_key = [this](const AccountId& of) {
        return see(of, [](const Transaction& db) { return db.groups().find_by_key("key of g2"); });
    };
    EXPECT_EQ(by_key(acme), billing);
    EXPECT_EQ(by_key(globex), std::nullopt);
}

TEST_P(Groups, HaveANameOfTheirOwn)
{
    ASSERT_TRUE(add(group("g1", "Sales")));
    ASSERT_TRUE(add(group("g2", "Billing")));
    ASSERT_TRUE(add(group("g1", "Sales"), globex));

    EXPECT_EQ(add(group("g3", "Sales")).error().code(), ErrorCode::conflict);
    EXPECT_EQ(save(group("g2", "Sales")).error().code(), ErrorCode::conflict);
    EXPECT_TRUE(save(group("g2", "Orders")));
    EXPECT_EQ(all().size(), 2U);
}

TEST_P(Groups, ChangeTheirMembersAndGo)
{
    ASSERT_TRUE(add(group("g1", "Sales")));
    auto nobody = group("g1", "Sales");
    nobody.agents.clear();
    ASSERT_TRUE(save(nobody));
    EXPECT_EQ(all(), std::vector{nobody});

    change(acme, [](Transaction& db) { db.groups().remove(GroupId{"g1"}); });
    EXPECT_TRUE(all().empty());
}

}  // namespace
}  // namespace hovor::contract
