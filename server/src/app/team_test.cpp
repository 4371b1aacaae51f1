#include "app/team.hpp"

#include "tests/acme.hpp"

namespace hovor {
namespace {

using namespace std::string_literals;
using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::VariantWith;

// To begin with takes a hash's time, so the tests share one.
Passwords& shared_passwords()
{
    static Passwords passwords{{}};
    return passwords;
}

class TeamTest : public test::Acme {
protected:
    TeamTest()
    {
        change([this](Transaction& db) {
            EXPECT_TRUE(db.agents().add(agent("max", Role::admin), ""));
            EXPECT_TRUE(db.agents().add(agent("bob"), ""));
            for (const auto* id : {"ada", "max", "bob"}) {
                for (const auto* session : {"1", "2"}) add_session(db, id, session);
            }
        });
    }

    void add_session(Transaction& db, const std::string& of, const std::string& number)
    {
        db.sessions().add({.id = SessionId{of + number},
                           .agent = AgentId{of},
                           .token_hash = of + number,
                           .created_at = clock.now(),
                           .last_seen_at = clock.now(),
                           .expires_at = clock.now() + std::chrono::hours{1},
                           .address = "",
                           .user_agent = ""});
    }

    // Asks by the first of the agent's two sessions.
    SignedIn as(const std::string& id, Role role = Role::agent) const
    {
        return {.account = acme, .agent = agent(id, role), .session = SessionId{id + "1"}};
    }

    std::size_t sessions_of(const AgentId& id)
    {
        return see([=, this](const Transaction& db) { return db.sessions().of(id, clock.now()).size(); });
    }

    Agent seen(const AgentId& id)
    {
        return *see([=](const Transaction& db) { return db.agents().find(id); });
    }

    ErrorCode refusal(const SignedIn& who, const AgentId& agent, AgentUpdate update)
    {
        auto updated = run(team.update_agent(who, agent, std::move(update)));
        return updated ? ErrorCode::internal : updated.error().code();
    }

    void set_password_of_bob(const std::string& password)
    {
        const auto hash = run(passwords.hash(password));
        change([&](Transaction& db) { db.agents().set_password_hash(bob, *hash); });
    }

    bool fits_bob(const std::string& password)
    {
        const auto hash = see([this](const Transaction& db) { return db.agents().password_hash(bob); });
        return *run(passwords.verify(password, hash));
    }

    const AgentId max{"max"};
    const AgentId bob{"bob"};
    const SignedIn as_owner = as("ada", Role::owner);
    const SignedIn as_admin = as("max", Role::admin);
    const SignedIn as_agent = as("bob");
    const NewAgent grace{.name = "Grace", .email = "grace@acme.example", .password = "correct horse"};
    const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\4\0\0\0\4\0\x08\x06"s;  // 1024 x 1024
    Passwords& passwords = shared_passwords();
    Team team{store, passwords, clock};
};

TEST_F(TeamTest, LetsAgentsChangeTheirProfile)
{
    const auto updated = run(team.update_profile(
        as_agent, {.name = " Bob B. ", .job_title = "Support", .motto = "Ahoj", .is_available = false}));

    auto expected = agent("bob");
    expected.name = "Bob B.";
    expected.job_title = "Support";
    expected.motto = "Ahoj";
    expected.is_available = false;
    EXPECT_EQ(updated, expected);
    EXPECT_EQ(seen(bob), expected);
    EXPECT_THAT(news(), ElementsAre(Event{AgentChanged{expected}}));
}

TEST_F(TeamTest, SaysNothingOfAProfileThatStaysAsItIs)
{
    EXPECT_EQ(run(team.update_profile(as_agent, {})), agent("bob"));
    EXPECT_EQ(run(team.update_profile(as_agent, {.name = "bob"})), agent("bob"));
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(TeamTest, RefusesAProfileThatIsNone)
{
    const auto refused = [this](ProfileUpdate update) {
        return run(team.update_profile(as_agent, std::move(update))).error().code();
    };

    EXPECT_EQ(refused({.name = " "}), ErrorCode::invalid_argument);
    EXPECT_EQ(refused({.job_title = std::string(256, 'x')}), ErrorCode::invalid_argument);
    EXPECT_EQ(refused({.motto = std::string(501, 'x')}), ErrorCode::invalid_argument);
    EXPECT_EQ(refused({.motto = "two\nlines"}), ErrorCode::invalid_argument);
}

TEST_F(TeamTest, RefusesWhoeverIsNotActiveAnyMore)
{
    ASSERT_TRUE(run(team.update_agent(as_owner, max, {.is_active = false})));

    EXPECT_EQ(run(team.update_profile(as_admin, {.name = "Max"})).error().code(), ErrorCode::unauthenticated);
    EXPECT_EQ(run(team.update_account(as_admin, {.company = "Max"})).error().code(), ErrorCode::unauthenticated);
    EXPECT_EQ(refusal(as_admin, bob, {.name = "B"}), ErrorCode::unauthenticated);
    EXPECT_EQ(run(team.create_agent(as_admin, grace)).error().code(), ErrorCode::unauthenticated);
}

TEST_F(TeamTest, GoesByTheRoleThatSomebodyHasNow)
{
    ASSERT_TRUE(run(team.update_agent(as_owner, max, {.role = Role::agent})));

    EXPECT_EQ(refusal(as_admin, bob, {.name = "B"}), ErrorCode::forbidden);
    EXPECT_EQ(run(team.update_account(as_admin, {.company = "Max"})).error().code(), ErrorCode::forbidden);
}

TEST_F(TeamTest, ChangesAPasswordAndEndsTheOtherSessions)
{
    set_password_of_bob("correct horse");

    ASSERT_TRUE(run(team.change_password(as_agent, "correct horse", "battery staple")));

    EXPECT_TRUE(fits_bob("battery staple"));
    EXPECT_THAT(news(), ElementsAre(Event{SessionEnded{bob, SessionId{"bob2"}}}));
    EXPECT_EQ(sessions_of(bob), 1U);
}

Task<Result<void>> take_password_away(Passwords& passwords, Store& store, AccountId account, AgentId agent)
{
    const auto checked = co_await passwords.verify("", "");
    EXPECT_TRUE(checked);
    auto work = [agent](Transaction& db) -> Result<void> {
        db.agents().set_password_hash(agent, "");
        return {};
    };
    co_return co_await store.write(account, std::move(work));
}

TEST_F(TeamTest, ChangesNoPasswordThatHasChangedWhileItWasChecked)
{
    set_password_of_bob("correct horse");
    Passwords one_by_one{{.workers = 1}};
    Team slow{store, one_by_one, clock};

    std::vector<Task<Result<void>>> tasks;
    tasks.push_back(take_password_away(one_by_one, store, acme, bob));
    tasks.push_back(slow.change_password(as_agent, "correct horse", "battery staple"));
    const auto outcomes = test::run_all(std::move(tasks));

    EXPECT_TRUE(outcomes.at(0));
    EXPECT_FALSE(outcomes.at(1));
    EXPECT_FALSE(fits_bob("battery staple"));
}

TEST_F(TeamTest, ChangesNothingWithoutThePresentPassword)
{
    set_password_of_bob("correct horse");

    const auto password = run(team.change_password(as_agent, "wrong horse", "battery staple"));
    const auto email = run(team.change_email(as_agent, "wrong horse", "b@acme.example"));
    const auto weak = run(team.change_password(as_agent, "correct horse", "password"));

    EXPECT_EQ(password.error().code(), ErrorCode::forbidden);
    EXPECT_EQ(email.error().code(), ErrorCode::forbidden);
    EXPECT_EQ(weak.error().code(), ErrorCode::invalid_argument);
    EXPECT_TRUE(fits_bob("correct horse"));
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(TeamTest, ChangesAnAddressThatIsNotTaken)
{
    set_password_of_bob("correct horse");

    const auto changed = run(team.change_email(as_agent, "correct horse", "robert@acme.example"));
    const auto taken = run(team.change_email(as_agent, "correct horse", "ADA@acme.example"));
    const auto none = run(team.change_email(as_agent, "correct horse", "robert"));

    EXPECT_EQ(changed->email, "robert@acme.example");
    EXPECT_EQ(taken.error().code(), ErrorCode::conflict);
    EXPECT_EQ(none.error().code(), ErrorCode::invalid_argument);
    EXPECT_THAT(news(), ElementsAre(Event{AgentChanged{*changed}}));
}

TEST_F(TeamTest, KeepsTheLastPhotoAlone)
{
    const auto first = run(team.put_photo(as_agent, "image/png", png));
    const auto second = run(team.put_photo(as_agent, "image/png", png));

    ASSERT_TRUE(first && second);
    EXPECT_EQ(run(team.photo(acme, *second->photo))->bytes, png);
    EXPECT_EQ(run(team.photo(acme, *first->photo)).error().code(), ErrorCode::not_found);
    EXPECT_THAT(news(), ElementsAre(Event{AgentChanged{*first}}, Event{AgentChanged{*second}}));
}

TEST_F(TeamTest, ForgetsAPhoto)
{
    const auto with = run(team.put_photo(as_agent, "image/png", png));
    news();

    const auto without = run(team.delete_photo(as_agent));
    ASSERT_TRUE(run(team.delete_photo(as_agent)));

    EXPECT_EQ(without, agent("bob"));
    EXPECT_EQ(run(team.photo(acme, *with->photo)).error().code(), ErrorCode::not_found);
    EXPECT_THAT(news(), SizeIs(1));
}

TEST_F(TeamTest, RefusesPhotosThatAreTooLargeOrNone)
{
    const auto wide = std::string{png}.replace(16, 4, "\0\0\4\1"s);
    const auto high = std::string{png}.replace(20, 4, "\0\0\4\1"s);

    EXPECT_EQ(run(team.put_photo(as_agent, "image/png", wide)).error().code(), ErrorCode::too_large);
    EXPECT_EQ(run(team.put_photo(as_agent, "image/png", high)).error().code(), ErrorCode::too_large);
    EXPECT_EQ(run(team.put_photo(as_agent, "image/jpeg", png)).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(run(team.put_photo(as_agent, "text/html", "<p>")).error().code(), ErrorCode::invalid_argument);
}

TEST_F(TeamTest, LetsAdminsMakeAgentsAndOnlyOwnersOwners)
{
    auto owner = grace;
    owner.role = Role::owner;

    const auto created = run(team.create_agent(as_admin, grace));

    ASSERT_TRUE(created) << created.error();
    EXPECT_EQ(created->name, "Grace");
    EXPECT_EQ(created->role, Role::agent);
    EXPECT_TRUE(created->is_active && created->is_available);
    EXPECT_THAT(news(), ElementsAre(Event{AgentChanged{*created}}));
    EXPECT_EQ(run(team.create_agent(as_agent, grace)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(team.create_agent(as_admin, owner)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(team.create_agent(as_owner, owner)).error().code(), ErrorCode::conflict) << "the address is taken";
    owner.email = "hopper@acme.example";
    EXPECT_EQ(run(team.create_agent(as_owner, owner))->role, Role::owner);
}

TEST_F(TeamTest, MakesNoAgentOfWhatIsNone)
{
    const auto refused = [this](auto spoil) {
        auto one = grace;
        spoil(one);
        return run(team.create_agent(as_owner, one)).error().code();
    };

    EXPECT_EQ(refused([](NewAgent& one) { one.name = ""; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refused([](NewAgent& one) { one.email = "grace"; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refused([](NewAgent& one) { one.password = "12345678"; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refused([](NewAgent& one) { one.motto = "two\nlines"; }), ErrorCode::invalid_argument);
}

TEST_F(TeamTest, HasALimit)
{
    change([this](Transaction& db) {
        for (int i = 3; i < Agents::max_count; ++i) EXPECT_TRUE(db.agents().add(agent("a" + std::to_string(i)), ""));
    });

    EXPECT_EQ(run(team.create_agent(as_owner, grace)).error().code(), ErrorCode::conflict);
}

TEST_F(TeamTest, LetsAdminsChangeAgents)
{
    const auto updated = run(team.update_agent(as_admin, bob,
                                               {.name = "Robert",
                                                .email = "robert@acme.example",
                                                .password = std::nullopt,
                                                .role = std::nullopt,
                                                .job_title = "Support",
                                                .motto = "Ahoj"}));

    auto expected = agent("bob");
    expected.name = "Robert";
    expected.email = "robert@acme.example";
    expected.job_title = "Support";
    expected.motto = "Ahoj";
    EXPECT_EQ(updated, expected);
    EXPECT_THAT(news(), ElementsAre(Event{AgentChanged{expected}}));
    EXPECT_EQ(sessions_of(bob), 2U);
}

TEST_F(TeamTest, LetsOnlyOwnersTouchOwners)
{
    EXPECT_EQ(refusal(as_agent, bob, {.name = "B"}), ErrorCode::forbidden);
    EXPECT_EQ(refusal(as_admin, ada, {.name = "A"}), ErrorCode::forbidden);
    EXPECT_EQ(refusal(as_admin, ada, {.is_active = false}), ErrorCode::forbidden);
    EXPECT_EQ(refusal(as_admin, bob, {.role = Role::owner}), ErrorCode::forbidden);
    EXPECT_EQ(refusal(as_admin, max, {.role = Role::owner}), ErrorCode::forbidden);
    EXPECT_EQ(refusal(as_owner, AgentId{"nobody"}, {.name = "N"}), ErrorCode::not_found);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(TeamTest, KeepsItsLastActiveOwner)
{
    EXPECT_EQ(refusal(as_owner, ada, {.is_active = false}), ErrorCode::conflict);
    EXPECT_EQ(refusal(as_owner, ada, {.role = Role::admin}), ErrorCode::conflict);

    ASSERT_TRUE(run(team.update_agent(as_owner, max, {.role = Role::owner})));

    EXPECT_EQ(run(team.update_agent(as_owner, ada, {.role = Role::admin}))->role, Role::admin);
}

TEST_F(TeamTest, SignsOutEverywhereWhoeverIsDeactivated)
{
    ASSERT_TRUE(run(team.update_agent(as_admin, bob, {.is_active = false})));

    EXPECT_EQ(sessions_of(bob), 0U);
    EXPECT_THAT(news(), ElementsAre(VariantWith<AgentChanged>(testing::_), VariantWith<SessionEnded>(testing::_),
                                    VariantWith<SessionEnded>(testing::_)));
    ASSERT_TRUE(run(team.update_agent(as_admin, max, {.is_active = false})));
    EXPECT_EQ(sessions_of(max), 0U) << "the session that asks, too";
}

TEST_F(TeamTest, SignsOutWhoeverGetsAnotherRoleOrPassword)
{
    ASSERT_TRUE(run(team.update_agent(as_admin, bob, {.role = Role::admin})));
    EXPECT_EQ(sessions_of(bob), 0U);
    ASSERT_TRUE(run(team.update_agent(as_owner, max, {.password = "battery staple"})));
    EXPECT_EQ(sessions_of(max), 0U);
    ASSERT_TRUE(run(team.update_agent(as_owner, ada, {.password = "battery staple"})));
    EXPECT_EQ(sessions_of(ada), 1U) << "but for the session that asks";
}

TEST_F(TeamTest, RefusesAWeakPasswordForAnAgent)
{
    EXPECT_EQ(refusal(as_owner, bob, {.password = "short"}), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal(as_owner, bob, {.password = "bob@acme.example"}), ErrorCode::invalid_argument);
}

TEST_F(TeamTest, LetsAdminsChangeTheAccount)
{
    const auto updated = run(team.update_account(
        as_admin,
        {.company = "Acme Ltd", .greeting = "Hello\nthere", .color = "#00ff00", .consent_mode = ConsentMode::strict}));
    ASSERT_TRUE(run(team.update_account(as_admin, {.color = "#00ff00"})));

    auto expected = company();
    expected.company = "Acme Ltd";
    expected.greeting = "Hello\nthere";
    expected.color = "#00ff00";
    expected.consent_mode = ConsentMode::strict;
    EXPECT_EQ(updated, expected);
    EXPECT_EQ(run(team.account(acme)), expected);
    EXPECT_THAT(news(), ElementsAre(Event{AccountChanged{expected}}));
}

TEST_F(TeamTest, RefusesAnAccountThatIsNone)
{
    const auto refused = [this](AccountUpdate update) {
        return run(team.update_account(as_owner, std::move(update))).error().code();
    };

    EXPECT_EQ(refused({.company = ""}), ErrorCode::invalid_argument);
    EXPECT_EQ(refused({.greeting = std::string(501, 'x')}), ErrorCode::invalid_argument);
    for (const auto* color : {"", "#", "green", "#00FF00", "#00ff0", "#00ff000", "00ff000"}) {
        EXPECT_EQ(refused({.color = color}), ErrorCode::invalid_argument) << color;
    }
    EXPECT_EQ(run(team.update_account(as_agent, {.company = "Bob"})).error().code(), ErrorCode::forbidden);
}

TEST_F(TeamTest, LetsTheOperatorDoWhatAnOwnerMay)
{
    auto owner = grace;
    owner.role = Role::owner;

    EXPECT_EQ(run(team.create_agent(acme, owner))->role, Role::owner);
    ASSERT_TRUE(run(team.set_password(acme, bob, "battery staple")));

    EXPECT_TRUE(fits_bob("battery staple"));
    EXPECT_EQ(sessions_of(bob), 0U);
    EXPECT_EQ(run(team.set_password(acme, bob, "short")).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(run(team.set_password(acme, AgentId{"nobody"}, "battery staple")).error().code(), ErrorCode::not_found);
}

TEST_F(TeamTest, IsListedWhole)
{
    EXPECT_THAT(*run(team.agents(acme)), SizeIs(3));
}

}  // namespace
}  // namespace hovor
