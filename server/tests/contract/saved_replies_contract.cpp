// Texts that agents insert by a shortcut.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class SavedReplies : public StoreContract {
protected:
    static SavedReply reply(const std::string& id, const std::string& shortcut, std::optional<AgentId> owner = {})
    {
        return {.id = SavedReplyId{id},
                .owner = std::move(owner),
                .shortcut = shortcut,
                .text = "Díky, {{visitor.name}}",
                .folder = "Orders",
                .updated_at = at(3)};
    }

    Result<void> add(const SavedReply& one, const AccountId& to = acme)
    {
        return write(to, [=](Transaction& db) { return db.saved_replies().add(one); });
    }

    Result<void> save(const SavedReply& one)
    {
        return write(acme, [=](Transaction& db) { return db.saved_replies().save(one); });
    }

    std::vector<SavedReply> visible_to(const AgentId& who, const AccountId& of = acme)
    {
        return see(of, [=](const Transaction& db) { return db.saved_replies().visible_to(who); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, SavedReplies, testing::ValuesIn(engines), name_of);

TEST_P(SavedReplies, AreTheTeamsOrAnAgents)
{
    const auto shared = reply("r1", "return");
    const auto adas = reply("r2", "díky", ada);
    for (const auto& one : {shared, adas, reply("r3", "bobs", AgentId{"bob"})}) ASSERT_TRUE(add(one));

    EXPECT_EQ(visible_to(ada), (std::vector{adas, shared}));
    EXPECT_TRUE(visible_to(ada, globex).empty());
    const auto count = [this](const std::optional<AgentId>& owner) {
        return see(acme, [=](const Transaction& db) { return db.saved_replies().count(owner); });
    };
    EXPECT_EQ(count(std::nullopt), 1);
    EXPECT_EQ(count(ada), 1);
    EXPECT_EQ(count(AgentId{"nobody"}), 0);
}

TEST_P(SavedReplies, HaveAShortcutOfTheirOwn)
{
    ASSERT_TRUE(add(reply("r1", "return")));
    ASSERT_TRUE(add(reply("r2", "other")));
    ASSERT_TRUE(add(reply("r3", "return", ada)));
    ASSERT_TRUE(add(reply("r1", "return"), globex));

    EXPECT_EQ(add(reply("r4", "return")).error().code(), ErrorCode::conflict);
    EXPECT_EQ(save(reply("r2", "return")).error().code(), ErrorCode::conflict);
    EXPECT_TRUE(save(reply("r2", "others")));
    EXPECT_TRUE(save(reply("r1", "return")));
}

TEST_P(SavedReplies, CanBeRemoved)
{
    ASSERT_TRUE(add(reply("r1", "return")));
    change(acme, [](Transaction& db) { db.saved_replies().remove(SavedReplyId{"r1"}); });

    EXPECT_TRUE(visible_to(ada).empty());
    const auto found = read(acme, [](const Transaction& db) { return db.saved_replies().find(SavedReplyId{"r1"}); });
    EXPECT_EQ(found.error().code(), ErrorCode::not_found);
}

}  // namespace
}  // namespace hovor::contract
