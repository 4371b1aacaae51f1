#include "app/chat_box_setup.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::VariantWith;

class ChatBoxSetupTest : public test::Acme {
protected:
    ChatBoxSetupTest()
    {
        change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
        news();
    }

    SignedIn signed_in(const std::string& id, Role role)
    {
        return {.account = acme, .agent = agent(id, role), .session = SessionId{"s"}};
    }

    Result<Posted> send_file(const std::string& from)
    {
        return run(messenger.post(acme, visitor(from), MessageId{"of " + from}, FileId{from}));
    }

    void upload(const Sender& sender, const std::string& id)
    {
        change([&](Transaction& db) {
            const File file{.id = FileId{id}, .name = "a.txt", .media_type = "text/plain", .size = 1, .picture = {}};
            db.files().add({.file = file, .sender = sender, .message = {}, .created_at = clock.now()});
        });
    }

    ChatBoxSetup setup{store};
    Messenger messenger{store, clock};
    const SignedIn owner = signed_in("ada", Role::owner);
    const ChatBoxSettings left{.side = ChatBoxSide::left, .offset_x = 40};
};

TEST_F(ChatBoxSetupTest, IsKeptAndToldOnce)
{
    const auto account = run(setup.set(owner, left));
    ASSERT_TRUE(account) << account.error();
    EXPECT_EQ(account->chat_box, left);
    ASSERT_TRUE(run(setup.set(owner, left)));

    EXPECT_EQ(see([](const Transaction& db) { return db.accounts().find(); })->chat_box, left);
    EXPECT_THAT(news(), ElementsAre(VariantWith<AccountChanged>(AccountChanged{*account})));
}

TEST_F(ChatBoxSetupTest, IsForAdmins)
{
    const auto refused = run(setup.set(signed_in("bob", Role::agent), left));
    EXPECT_EQ(refused.error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(setup.set(owner, {.offset_x = 401})).error().code(), ErrorCode::invalid_argument);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(ChatBoxSetupTest, LetsVisitorsSendNoFilesWhereNoneAreTaken)
{
    upload(VisitorId{"eve"}, "eve");
    ASSERT_TRUE(run(setup.set(owner, {.takes_files = false})));

    EXPECT_EQ(send_file("eve").error().code(), ErrorCode::forbidden);
    const auto words = run(messenger.post(acme, visitor("eve"), MessageId{"m"}, std::string{"hello"}));
    ASSERT_TRUE(words);

    upload(ada, "price list");
    EXPECT_TRUE(run(messenger.post(acme, ada, words->message.conversation, MessageId{"n"}, FileId{"price list"})));
    ASSERT_TRUE(run(setup.set(owner, {.takes_files = true})));
    EXPECT_TRUE(send_file("eve"));
}

TEST_F(ChatBoxSetupTest, StillKnowsAFileThatWasSentWhenFilesWereTaken)
{
    upload(VisitorId{"eve"}, "eve");
    ASSERT_TRUE(send_file("eve"));
    ASSERT_TRUE(run(setup.set(owner, {.takes_files = false})));

    const auto again = send_file("eve");
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->is_new);
}

}  // namespace
}  // namespace hovor
