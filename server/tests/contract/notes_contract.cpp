// What agents write beside conversations.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Notes : public StoreContract {
protected:
    static Note note(const std::string& id, std::int64_t after_seq, const ConversationId& beside = c1)
    {
        return {.id = NoteId{id},
                .conversation = beside,
                .author = ada,
                .text = "Zaplaceno dvakrát",
                .mentions = {ada, AgentId{"bob"}},
                .after_seq = after_seq,
                .created_at = at(after_seq)};
    }

    std::vector<Note> between(std::int64_t first, std::int64_t last, int limit = 10, const AccountId& of = acme)
    {
        return see(of, [=](const Transaction& db) { return db.notes().between(c1, first, last, limit); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Notes, testing::ValuesIn(engines), name_of);

TEST_P(Notes, AreFoundByWhereTheyStand)
{
    change(acme, [](Transaction& db) {
        db.notes().add(note("n2", 4));
        db.notes().add(note("n1", 2));
        db.notes().add(note("elsewhere", 3, ConversationId{"c2"}));
        db.notes().add(note("n3", 9));
    });

    EXPECT_EQ(between(2, 4), (std::vector{note("n1", 2), note("n2", 4)}));
    EXPECT_EQ(between(3, 9, 1), (std::vector{note("n3", 9)}));
    EXPECT_TRUE(between(5, 8).empty());
    EXPECT_TRUE(between(1, 9, 10, globex).empty());
}

TEST_P(Notes, AreFoundByTheirIdInTheirAccount)
{
    change(acme, [](Transaction& db) { db.notes().add(note("n1", 2)); });
    const auto found = [this](const AccountId& of) {
        return see(of, [](const Transaction& db) { return db.notes().find(NoteId{"n1"}); });
    };

    EXPECT_EQ(found(acme), note("n1", 2));
    EXPECT_FALSE(found(globex));
}

}  // namespace
}  // namespace hovor::contract
