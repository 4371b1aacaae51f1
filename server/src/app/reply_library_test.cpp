#include "app/reply_library.hpp"

#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;

class ReplyLibraryTest : public test::Acme {
protected:
    ReplyLibraryTest()
    {
        change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
        news();
    }

    SignedIn signed_in(const std::string& id, Role role = Role::agent)
    {
        return {.account = acme, .agent = agent(id, role), .session = SessionId{"s"}};
    }

    Result<SavedReply> create(const SignedIn& who, const std::string& shortcut, bool is_personal = true)
    {
        return run(library.create(who, {.shortcut = shortcut, .text = "Hello", .is_personal = is_personal}));
    }

    std::vector<std::string> shortcuts_for(const SignedIn& who)
    {
        std::vector<std::string> shortcuts;
        const auto replies = run(library.list(who));
        for (const auto& one : *replies) shortcuts.push_back(one.shortcut);
        return shortcuts;
    }

    ErrorCode refused(const Result<SavedReply>& outcome) { return outcome.error().code(); }

    ReplyLibrary library{store, clock};
    const SignedIn owner = signed_in("ada", Role::owner);
    const SignedIn bob = signed_in("bob");
};

TEST_F(ReplyLibraryTest, ShowsTheTeamsAndOnesOwn)
{
    ASSERT_TRUE(create(owner, "return", false));
    ASSERT_TRUE(create(owner, "mine"));
    ASSERT_TRUE(create(bob, "bobs"));

    EXPECT_THAT(shortcuts_for(owner), ElementsAre("mine", "return"));
    EXPECT_THAT(shortcuts_for(bob), ElementsAre("bobs", "return"));
}

TEST_F(ReplyLibraryTest, TellsThatSomethingChangedAndNotWhat)
{
    const auto reply = create(bob, "bobs");
    ASSERT_TRUE(run(library.update(bob, reply->id, {.shortcut = {}, .text = "Ahoj", .folder = {}})));
    ASSERT_TRUE(run(library.update(bob, reply->id, {.shortcut = {}, .text = "Ahoj", .folder = {}})));
    ASSERT_TRUE(run(library.remove(bob, reply->id)));

    EXPECT_THAT(news(), testing::Each(Event{SavedRepliesChanged{}}));
    EXPECT_THAT(shortcuts_for(bob), IsEmpty());
}

TEST_F(ReplyLibraryTest, LetsAdminsAloneChangeTheTeams)
{
    const auto reply = create(owner, "return", false);

    EXPECT_EQ(refused(create(bob, "other", false)), ErrorCode::forbidden);
    EXPECT_EQ(refused(run(library.update(bob, reply->id, {.shortcut = "x", .text = {}, .folder = {}}))),
              ErrorCode::forbidden);
    EXPECT_EQ(run(library.remove(bob, reply->id)).error().code(), ErrorCode::forbidden);
}

TEST_F(ReplyLibraryTest, HidesWhatIsAnothers)
{
    const auto reply = create(bob, "bobs");

    EXPECT_EQ(refused(run(library.update(owner, reply->id, {.shortcut = "x", .text = {}, .folder = {}}))),
              ErrorCode::not_found);
    EXPECT_EQ(run(library.remove(owner, reply->id)).error().code(), ErrorCode::not_found);
    EXPECT_THAT(shortcuts_for(bob), ElementsAre("bobs"));
}

TEST_F(ReplyLibraryTest, TakesAShortcutOncePerOwner)
{
    ASSERT_TRUE(create(owner, "return", false));
    ASSERT_TRUE(create(bob, "return"));
    const auto other = create(bob, "other");

    EXPECT_EQ(refused(create(bob, "return")), ErrorCode::conflict);
    EXPECT_EQ(refused(run(library.update(bob, other->id, {.shortcut = "return", .text = {}, .folder = {}}))),
              ErrorCode::conflict);
}

TEST_F(ReplyLibraryTest, HoldsSoMany)
{
    change([this](Transaction& db) {
        for (int i = 0; i < SavedReplies::max_personal_count; ++i) {
            ASSERT_TRUE(db.saved_replies().add({.id = SavedReplyId{std::to_string(i)},
                                                .owner = AgentId{"bob"},
                                                .shortcut = std::to_string(i),
                                                .text = "x",
                                                .folder = "",
                                                .updated_at = clock.now()}));
        }
    });
    EXPECT_EQ(refused(create(bob, "one more")), ErrorCode::invalid_argument);
    EXPECT_EQ(refused(create(bob, "more")), ErrorCode::conflict);
    EXPECT_TRUE(create(owner, "more"));
}

}  // namespace
}  // namespace hovor
