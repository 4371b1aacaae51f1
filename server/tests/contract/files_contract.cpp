// What is known of files.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Files : public StoreContract {
protected:
    static Upload upload(const std::string& id, std::int64_t when = 1, Sender sender = eve)
    {
        return {.file = {.id = FileId{id},
                         .name = "lamp \xF0\x9F\x98\x80.jpg",
                         .media_type = "image/jpeg",
                         .size = 52'011,
                         .picture = PictureSize{1'600, 1'200}},
                .sender = std::move(sender),
                .message = {},
                .created_at = at(when)};
    }

    void add(const Upload& one, const AccountId& to = acme)
    {
        change(to, [=](Transaction& db) { db.files().add(one); });
    }

    std::optional<Upload> find(const std::string& id, const AccountId& of = acme)
    {
        return see(of, [=](const Transaction& db) { return db.files().find(FileId{id}); });
    }

    std::vector<std::string> give_up(std::int64_t before, int limit = 10)
    {
        const auto given_up = write(acme, [=](Transaction& db) -> Result<std::vector<FileId>> {
                                  return db.files().give_up_unsent(at(before), limit);
                              }).value();
        std::vector<std::string> ids;
        for (const auto& id : given_up) ids.push_back(id.str());
        return ids;
    }

    std::vector<std::string> accounts_with_unsent(std::int64_t before)
    {
        const auto found = test::run(store().look_up([=](const Directory& all) -> Result<std::vector<AccountId>> {
            return all.accounts_with_unsent_files(at(before), 10);
        }));
        std::vector<std::string> ids;
        for (const auto& id : found.value()) ids.push_back(id.str());
        return ids;
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Files, testing::ValuesIn(engines), name_of);

TEST_P(Files, AreFoundAsTheyWereAdded)
{
    auto plain = upload("f2", 2, ada);
    plain.file.picture = std::nullopt;
    add(upload("f1"));
    add(plain);

    EXPECT_EQ(find("f1"), upload("f1"));
    EXPECT_EQ(find("f2"), plain);
    EXPECT_EQ(find("f3"), std::nullopt);
}

TEST_P(Files, AreOfOneAccount)
{
    add(upload("f1"));
    EXPECT_EQ(find("f1", globex), std::nullopt);
}

TEST_P(Files, KnowTheMessageThatSentThem)
{
    add(upload("f1"));
    change(acme, [](Transaction& db) { db.files().set_message(FileId{"f1"}, MessageId{"m1"}); });
    EXPECT_EQ(find("f1")->message, MessageId{"m1"});
}

TEST_P(Files, GoWithTheirMessageAndTheLog)
{
    const auto sent = upload("f1");
    add(sent);
    ASSERT_TRUE(write(acme, [](Transaction& db) { return start(db, c1); }));
    auto one = draft("m1");
    one.kind = MessageKind::file;
    one.text = "";
    one.file = sent.file;
    change(acme, [=](Transaction& db) {
        auto conversation = *db.conversations().find(c1);
        db.messages().add(conversation, one);
        db.conversations().save(conversation);
    });

    EXPECT_EQ(messages_of(c1).back().draft, one);
    EXPECT_EQ(see(acme, [](const Transaction& db) { return db.messages().find(MessageId{"m1"}); })->draft, one);
    EXPECT_EQ(std::get<MessagePosted>(log_of(acme).back().event).message.draft, one);
}

TEST_P(Files, AreGivenUpWhenNobodyHasSentThem)
{
    add(upload("old", 1));
    add(upload("sent", 1));
    add(upload("new", 5));
    change(acme, [](Transaction& db) { db.files().set_message(FileId{"sent"}, MessageId{"m1"}); });

    EXPECT_EQ(give_up(5), std::vector<std::string>{"old"});
    EXPECT_EQ(find("old"), std::nullopt);
    EXPECT_TRUE(find("sent") && find("new"));
}

TEST_P(Files, AreGivenUpAgainUntilTheyAreRemoved)
{
    add(upload("f1", 1));
    add(upload("f2", 1));
    EXPECT_EQ(give_up(5, 1).size(), 1U);
    EXPECT_EQ(give_up(5), (std::vector<std::string>{"f1", "f2"}));
    change(acme, [](Transaction& db) { db.files().remove(FileId{"f1"}); });
    EXPECT_EQ(give_up(5), std::vector<std::string>{"f2"});
}

TEST_P(Files, TellWhichAccountsHaveUnsentOnes)
{
    add(upload("f1", 1));
    add(upload("f2", 9), globex);
    EXPECT_EQ(accounts_with_unsent(5), std::vector<std::string>{acme.str()});
    EXPECT_EQ(accounts_with_unsent(10).size(), 2U);
}

}  // namespace
}  // namespace hovor::contract
