#include "app/entrance.hpp"

#include "base/argon2.hpp"
#include "base/sha256.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using namespace std::chrono_literals;
using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::SizeIs;

const NewAccount globex{
    .name = " Grace ", .company = "Globex", .email = "Grace@globex.example", .password = "correct horse"};
const Device laptop{.address = "192.0.2.77", .user_agent = "Mozilla/5.0"};

// To begin with takes a hash's time, so the tests share one.
Passwords& shared_passwords()
{
    static Passwords passwords{{}};
    return passwords;
}

class EntranceTest : public test::Acme {
protected:
    // Ada's, by a link: no password has to be hashed.
    NewSession sign_in_ada()
    {
        const auto link = run(entrance.make_link(acme, ada));
        return *run(entrance.sign_in_by_link(*link, laptop));
    }

    void deactivate_ada()
    {
        change([this](Transaction& db) {
            auto gone = agent("ada", Role::owner);
            gone.is_active = false;
            EXPECT_TRUE(db.agents().save(gone));
        });
    }

    ErrorCode refusal_of(const std::string& token) { return run(entrance.recognize(token)).error().code(); }

    Passwords& passwords = shared_passwords();
    Entrance entrance{store, passwords, clock, {}};
};

TEST_F(EntranceTest, OpensAnAccountWithItsOwnerSignedIn)
{
    const auto begun = run(entrance.sign_up(globex, laptop));

    ASSERT_TRUE(begun) << begun.error();
    EXPECT_EQ(begun->account.company, "Globex");
    EXPECT_EQ(begun->account.color, default_color);
    EXPECT_EQ(begun->agent.name, "Grace");
    EXPECT_EQ(begun->agent.role, Role::owner);
    EXPECT_TRUE(begun->agent.is_active && begun->agent.is_available);
    const auto who = run(entrance.recognize(begun->token));
    EXPECT_EQ(who->account, begun->account.id);
    EXPECT_EQ(who->agent, begun->agent);
}

TEST_F(EntranceTest, TellsOfTheNewAccountAndItsOwner)
{
    const auto opened = run(entrance.open_account(globex));

    const auto log = run(store.read(opened->account.id, [](const Transaction& db) -> Result<std::vector<LoggedEvent>> {
        return db.events().after(0, 10);
    }));
    ASSERT_THAT(*log, SizeIs(2));
    EXPECT_EQ(log->at(0).event, Event{AccountChanged{opened->account}});
    EXPECT_EQ(log->at(1).event, Event{AgentChanged{opened->owner}});
}

TEST_F(EntranceTest, OpensNoAccountForWhatIsNone)
{
    const auto refusal = [this](auto spoil) {
        auto account = globex;
        spoil(account);
        return run(entrance.open_account(account)).error().code();
    };

    EXPECT_EQ(refusal([](NewAccount& one) { one.name = " "; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal([](NewAccount& one) { one.company = ""; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal([](NewAccount& one) { one.email = "grace"; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal([](NewAccount& one) { one.password = "short"; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal([](NewAccount& one) { one.password = one.email; }), ErrorCode::invalid_argument);
    EXPECT_EQ(refusal([](NewAccount& one) { one.email = "ADA@acme.example"; }), ErrorCode::conflict);
}

TEST_F(EntranceTest, SignsInByAddressAndPassword)
{
    const auto opened = run(entrance.open_account(globex));

    const auto begun = run(entrance.sign_in("grace@GLOBEX.example", globex.password, laptop));

    ASSERT_TRUE(begun) << begun.error();
    EXPECT_EQ(begun->account, opened->account);
    EXPECT_EQ(begun->agent, opened->owner);
}

TEST_F(EntranceTest, TellsUnknownAddressesFromWrongPasswordsByNothing)
{
    ASSERT_TRUE(run(entrance.open_account(globex)));

    const auto wrong = run(entrance.sign_in(globex.email, "wrong horse", laptop)).error();
    const auto unknown = run(entrance.sign_in("nobody@globex.example", globex.password, laptop)).error();
    const auto no_address = run(entrance.sign_in("nobody", globex.password, laptop)).error();
    const auto no_password = run(entrance.sign_in("ada@acme.example", "", laptop)).error();

    EXPECT_EQ(wrong.code(), ErrorCode::unauthenticated);
    EXPECT_EQ(unknown, wrong);
    EXPECT_EQ(no_address, wrong);
    EXPECT_EQ(no_password, wrong);
}

TEST_F(EntranceTest, MakesAHashOfAnotherCostAnewWhenItSeesThePassword)
{
    // "correct horse" at a sixth of today's memory.
    const std::string cheap =
        "$argon2id$v=19$m=8192,t=1,p=1$z9S+2xmpX9kzWZ/HmGMV3g$Blj/3N7cGYyw/rNck85u16AE3PBRfhRSc6Ogecy5m2w";
    change([&, this](Transaction& db) { db.agents().set_password_hash(ada, cheap); });
    const auto kept = [this] {
        return *run(store.read(
            acme, [this](const Transaction& db) -> Result<std::string> { return db.agents().password_hash(ada); }));
    };

    EXPECT_FALSE(run(entrance.sign_in("ada@acme.example", "wrong horse", laptop)));
    EXPECT_EQ(kept(), cheap);
    EXPECT_TRUE(run(entrance.sign_in("ada@acme.example", "correct horse", laptop)));
    const auto renewed = kept();
    EXPECT_FALSE(is_outdated_argon2id(renewed));
    EXPECT_TRUE(run(entrance.sign_in("ada@acme.example", "correct horse", laptop)));
    EXPECT_EQ(kept(), renewed);
}

// Takes the password away while a sign-in that came later waits for its check. The outcome is no session.
Task<Result<NewSession>> change_password_meanwhile(Passwords& passwords, Store& store, NewSession of)
{
    const auto checked = co_await passwords.verify("", "");
    EXPECT_TRUE(checked);
    auto work = [id = of.agent.id](Transaction& db) -> Result<NewSession> {
        db.agents().set_password_hash(id, "");
        return NewSession{"", *db.accounts().find(), *db.agents().find(id)};
    };
    co_return co_await store.write(of.account.id, std::move(work));
}

TEST_F(EntranceTest, SignsInNobodyWhosePasswordChangesWhileItIsChecked)
{
    Passwords one_by_one{{.workers = 1}};
    Entrance slow{store, one_by_one, clock, {}};
    const auto opened = *run(slow.open_account(globex));

    std::vector<Task<Result<NewSession>>> tasks;
    tasks.push_back(change_password_meanwhile(one_by_one, store, {"", opened.account, opened.owner}));
    tasks.push_back(slow.sign_in(globex.email, globex.password, laptop));
    const auto outcomes = test::run_all(std::move(tasks));

    EXPECT_TRUE(outcomes.at(0));
    EXPECT_EQ(outcomes.at(1).error().code(), ErrorCode::unauthenticated);
}

TEST_F(EntranceTest, SignsInNobodyWhoIsNotActive)
{
    const auto hash = run(passwords.hash("correct horse"));
    const auto link = run(entrance.make_link(acme, ada));
    const auto session = sign_in_ada();
    change([&, this](Transaction& db) { db.agents().set_password_hash(ada, *hash); });
    deactivate_ada();

    EXPECT_EQ(run(entrance.sign_in("ada@acme.example", "correct horse", laptop)).error().code(),
              ErrorCode::unauthenticated);
    EXPECT_EQ(run(entrance.sign_in_by_link(*link, laptop)).error().code(), ErrorCode::unauthenticated);
    EXPECT_EQ(refusal_of(session.token), ErrorCode::unauthenticated);
    EXPECT_EQ(run(entrance.make_link(acme, ada)).error().code(), ErrorCode::conflict);
}

TEST_F(EntranceTest, NamesTheAccountInATokenAndKeepsItsHashAlone)
{
    const auto begun = sign_in_ada();

    EXPECT_THAT(begun.token, MatchesRegex("acme\\.[0-9a-v]+"));
    EXPECT_THAT(begun.token, SizeIs(std::string{"acme."}.size() + 52));
    const auto kept = see([this](const Transaction& db) { return db.sessions().of(ada, clock.now()); });
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept.front().token_hash, sha256(begun.token));
}

TEST_F(EntranceTest, KeepsAShortenedAddressOfTheDevice)
{
    const auto begun = sign_in_ada();
    const auto who = run(entrance.recognize(begun.token));

    const auto sessions = run(entrance.sessions(*who));

    ASSERT_THAT(*sessions, SizeIs(1));
    EXPECT_EQ(sessions->front().id, who->session);
    EXPECT_EQ(sessions->front().address, "192.0.2.0");
    EXPECT_EQ(sessions->front().user_agent, "Mozilla/5.0");
}

TEST_F(EntranceTest, SignsInByALinkOnce)
{
    const auto link = run(entrance.make_link(acme, ada));

    EXPECT_TRUE(run(entrance.sign_in_by_link(*link, laptop)));
    EXPECT_EQ(run(entrance.sign_in_by_link(*link, laptop)).error().code(), ErrorCode::unauthenticated);
}

TEST_F(EntranceTest, SignsInByNoLinkOnceTheAgentSignedOutElsewhere)
{
    const auto session = sign_in_ada();
    const auto link = run(entrance.make_link(acme, ada));

    ASSERT_TRUE(run(entrance.end_other_sessions(*run(entrance.recognize(session.token)))));

    EXPECT_EQ(run(entrance.sign_in_by_link(*link, laptop)).error().code(), ErrorCode::unauthenticated);
    EXPECT_TRUE(run(entrance.recognize(session.token)));
}

TEST_F(EntranceTest, SignsInByNoLinkThatIsTooOldOrNone)
{
    const auto link = run(entrance.make_link(acme, ada));
    clock.advance(10min);

    for (const auto& token : {*link, std::string{}, std::string{"acme"}, std::string{"acme.x"}, std::string{".x"},
                              std::string{"nowhere.x"}, std::string(1'000, 'x')}) {
        EXPECT_EQ(run(entrance.sign_in_by_link(token, laptop)).error().code(), ErrorCode::unauthenticated) << token;
    }
    EXPECT_EQ(run(entrance.make_link(acme, AgentId{"nobody"})).error().code(), ErrorCode::not_found);
}

TEST_F(EntranceTest, RecognizesNoTokenThatIsNone)
{
    const auto token = sign_in_ada().token;
    const auto secret = token.substr(token.find('.'));

    for (const auto& other :
         {std::string{}, token.substr(0, token.size() - 1), token + "x", "globex" + secret, secret}) {
        EXPECT_EQ(refusal_of(other), ErrorCode::unauthenticated) << other;
    }
}

TEST_F(EntranceTest, EndsASessionThatNobodyUses)
{
    const auto token = sign_in_ada().token;

    clock.advance(24h * 14 - 1ms);
    ASSERT_TRUE(run(entrance.recognize(token)));
    clock.advance(24h * 14);

    EXPECT_EQ(refusal_of(token), ErrorCode::unauthenticated);
}

TEST_F(EntranceTest, EndsASessionThatIsOldHoweverMuchItIsUsed)
{
    const auto token = sign_in_ada().token;

    for (int day = 0; day < 89; ++day) {
        clock.advance(24h);
        ASSERT_TRUE(run(entrance.recognize(token))) << day;
    }
    clock.advance(24h);

    EXPECT_EQ(refusal_of(token), ErrorCode::unauthenticated);
}

TEST_F(EntranceTest, NotesAtMostOnceAMinuteThatASessionIsUsed)
{
    const auto token = sign_in_ada().token;
    const auto begun_at = clock.now();
    const auto last_seen = [this] {
        return see([this](const Transaction& db) { return db.sessions().of(ada, clock.now()); }).at(0).last_seen_at;
    };

    clock.advance(59s);
    ASSERT_TRUE(run(entrance.recognize(token)));
    EXPECT_EQ(last_seen(), begun_at);
    clock.advance(1s);
    ASSERT_TRUE(run(entrance.recognize(token)));
    EXPECT_EQ(last_seen(), begun_at + 1min);
}

TEST_F(EntranceTest, ForgetsWhatHasExpiredWhenSomebodySignsIn)
{
    sign_in_ada();
    clock.advance(24h * 90);
    sign_in_ada();

    const auto kept = see([this](const Transaction& db) { return db.sessions().of(ada, Timestamp{}); });

    EXPECT_THAT(kept, SizeIs(1));
}

TEST_F(EntranceTest, EndsASessionOnceAndTellsOfIt)
{
    const auto token = sign_in_ada().token;
    const auto who = *run(entrance.recognize(token));

    ASSERT_TRUE(run(entrance.end_session(who, who.session)));

    EXPECT_EQ(refusal_of(token), ErrorCode::unauthenticated);
    EXPECT_EQ(run(entrance.end_session(who, who.session)).error().code(), ErrorCode::not_found);
    EXPECT_THAT(news(), ElementsAre(Event{SessionEnded{ada, who.session}}));
}

TEST_F(EntranceTest, EndsNoSessionOfAnotherAgent)
{
    const auto who = *run(entrance.recognize(sign_in_ada().token));
    change([this](Transaction& db) { EXPECT_TRUE(db.agents().add(agent("bob"), "")); });
    const SignedIn bob{.account = acme, .agent = agent("bob"), .session = SessionId{"bobs"}};

    EXPECT_EQ(run(entrance.end_session(bob, who.session)).error().code(), ErrorCode::not_found);
    ASSERT_TRUE(run(entrance.end_other_sessions(bob)));

    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(EntranceTest, EndsAllSessionsButTheOneThatAsks)
{
    for (int i = 0; i < 2; ++i) sign_in_ada();
    const auto token = sign_in_ada().token;
    const auto who = *run(entrance.recognize(token));

    ASSERT_TRUE(run(entrance.end_other_sessions(who)));

    EXPECT_TRUE(run(entrance.recognize(token)));
    EXPECT_THAT(*run(entrance.sessions(who)), SizeIs(1));
    EXPECT_THAT(news(), SizeIs(2));
}

}  // namespace
}  // namespace hovor
