#include "app/password_reset.hpp"

#include "app/entrance.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;

class PasswordResetTest : public test::Acme {
protected:
    std::string link()
    {
        auto made = run(resets.make_link(acme, ada));
        EXPECT_TRUE(made) << made.error();
        return made.value_or("");
    }

    ErrorCode failure_of(const std::string& token, const std::string& password = "four random words")
    {
        const auto done = run(resets.reset(token, password));
        return done ? ErrorCode::internal : done.error().code();
    }

    bool signs_in(const std::string& password)
    {
        return run(entrance.sign_in("ada@acme.example", password, {})).has_value();
    }

    Passwords passwords{{.workers = 1, .waiting = 4}};
    PasswordReset resets{store, passwords, clock};
    Entrance entrance{store, passwords, clock, {}};
};

TEST_F(PasswordResetTest, GivesANewPasswordOnce)
{
    const auto token = link();
    EXPECT_EQ(run(resets.look(token)), "ada@acme.example");

    ASSERT_TRUE(run(resets.reset(token, "four random words")));
    EXPECT_TRUE(signs_in("four random words"));
    EXPECT_EQ(failure_of(token), ErrorCode::unauthenticated);
    EXPECT_FALSE(run(resets.look(token)));
}

TEST_F(PasswordResetTest, SignsOutEverywhere)
{
    ASSERT_TRUE(run(resets.reset(link(), "four random words")));
    const auto session = run(entrance.sign_in("ada@acme.example", "four random words", {}));
    ASSERT_TRUE(session);
    ASSERT_TRUE(run(resets.reset(link(), "four other words")));
    EXPECT_FALSE(run(entrance.recognize(session->token)));
}

TEST_F(PasswordResetTest, KeepsTheLinkWhereThePasswordIsNone)
{
    const auto token = link();
    EXPECT_EQ(failure_of(token, "short"), ErrorCode::invalid_argument);
    EXPECT_TRUE(run(resets.reset(token, "four random words")));
}

TEST_F(PasswordResetTest, TakesNoLinkThatIsOldReplacedOrForSomethingElse)
{
    const auto first = link();
    const auto second = link();
    EXPECT_EQ(failure_of(first), ErrorCode::unauthenticated);
    const auto of_sign_in = run(entrance.make_link(acme, ada));
    EXPECT_EQ(failure_of(*of_sign_in), ErrorCode::unauthenticated);
    EXPECT_FALSE(run(entrance.sign_in_by_link(second, {})));
    clock.advance(PasswordReset::lifetime);
    EXPECT_EQ(failure_of(second), ErrorCode::unauthenticated);
    EXPECT_EQ(failure_of("nobody.secret"), ErrorCode::unauthenticated);
    EXPECT_EQ(failure_of(""), ErrorCode::unauthenticated);
}

TEST_F(PasswordResetTest, LetsNobodyInWhoIsNotActive)
{
    const auto token = link();
    change([this](Transaction& db) {
        auto gone = *db.agents().find(ada);
        gone.is_active = false;
        ASSERT_TRUE(db.agents().save(gone));
    });
    EXPECT_EQ(failure_of(token), ErrorCode::unauthenticated);
    EXPECT_EQ(run(resets.make_link(acme, ada)).error().code(), ErrorCode::conflict);
}

}  // namespace
}  // namespace hovor
