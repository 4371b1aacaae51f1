#include "app/protection_desk.hpp"

#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;

class ProtectionDeskTest : public test::Acme {
protected:
    Result<Protection> set(Protection protection) { return run(desk.set(owner, std::move(protection))); }

    LoggedEvent changed() const { return {.account = acme, .seq = 1, .event = ProtectionChanged{}, .created_at = {}}; }

    const SignedIn owner{.account = acme, .agent = agent("ada", Role::owner), .session = SessionId{"of ada"}};
    GuardMemory memory;
    ProtectionDesk desk{store, memory};
};

TEST_F(ProtectionDeskTest, KeepsWhatAdminsSet)
{
    const auto kept = set({.blocked_words = {" casino "}});
    ASSERT_TRUE(kept);
    EXPECT_THAT(kept->blocked_words, ElementsAre("casino"));
    EXPECT_EQ(run(desk.read(owner)).value(), *kept);
}

TEST_F(ProtectionDeskTest, TellsOfAChangeAndOfNothingElse)
{
    news();
    ASSERT_TRUE(set({.blocked_words = {"casino"}}));
    ASSERT_TRUE(set({.blocked_words = {"casino", " CASINO"}}));
    EXPECT_THAT(news(), ElementsAre(Event{ProtectionChanged{}}));
}

TEST_F(ProtectionDeskTest, RefusesAgentsWhoAreNoAdmins)
{
    change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
    const SignedIn bob{.account = acme, .agent = agent("bob"), .session = SessionId{"of bob"}};
    EXPECT_EQ(run(desk.read(bob)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(desk.set(bob, {})).error().code(), ErrorCode::forbidden);
}

TEST_F(ProtectionDeskTest, RemembersThatThereIsNothing)
{
    EXPECT_EQ(run(desk.guard_of(acme)).value(), nullptr);
    EXPECT_EQ(memory.find(acme), std::optional{GuardPtr{}});
}

TEST_F(ProtectionDeskTest, ReadsAnewWhatHasChanged)
{
    ASSERT_EQ(run(desk.guard_of(acme)).value(), nullptr);
    ASSERT_TRUE(set({.blocked_words = {"casino"}}));
    memory.publish(std::vector{changed()});
    const auto guard = run(desk.guard_of(acme)).value();
    ASSERT_NE(guard, nullptr);
    EXPECT_TRUE(guard->blocks_text("a casino"));
    EXPECT_EQ(run(desk.guard_of(acme)).value(), guard);
}

TEST_F(ProtectionDeskTest, DoesNotRememberWhatMayHaveChangedWhileItWasRead)
{
    const auto before = memory.changes();
    memory.publish(std::vector{changed()});
    memory.keep(acme, nullptr, before);
    EXPECT_EQ(memory.find(acme), std::nullopt);
}

TEST_F(ProtectionDeskTest, TellsOnceWhoseHasChanged)
{
    memory.publish(std::vector{changed(), changed()});
    EXPECT_THAT(memory.take_changed(), ElementsAre(acme));
    EXPECT_THAT(memory.take_changed(), IsEmpty());
    memory.put_back(acme);
    EXPECT_THAT(memory.take_changed(), ElementsAre(acme));
}

}  // namespace
}  // namespace hovor
