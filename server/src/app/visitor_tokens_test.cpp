#include "app/visitor_tokens.hpp"

#include "tests/movable_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace hovor {
namespace {

using namespace std::chrono_literals;

class VisitorTokensTest : public testing::Test {
protected:
    const AccountId acme{"acme"};
    const VisitorId eve{"eve"};
    const std::string key = std::string(32, 'k');
    test::MovableClock clock;
    VisitorTokens tokens{key, clock};
};

TEST_F(VisitorTokensTest, AreReadAsTheVisitorTheyWereIssuedTo)
{
    EXPECT_EQ(tokens.read(acme, tokens.issue(acme, eve)), eve);
}

TEST_F(VisitorTokensTest, NameTheVisitorAndTheTime)
{
    EXPECT_THAT(tokens.issue(acme, eve), testing::MatchesRegex("eve\\.1700000000000\\.[0-9a-f]+"));
}

TEST_F(VisitorTokensTest, AreNobodysInAnotherAccount)
{
    EXPECT_EQ(tokens.read(AccountId{"globex"}, tokens.issue(acme, eve)), std::nullopt);
}

TEST_F(VisitorTokensTest, AreNobodysOnceTheyAreTooOld)
{
    const auto token = tokens.issue(acme, eve);

    clock.advance(VisitorTokens::lifetime);
    EXPECT_EQ(tokens.read(acme, token), eve);
    clock.advance(1ms);
    EXPECT_EQ(tokens.read(acme, token), std::nullopt);
}

TEST_F(VisitorTokensTest, AreNobodysUnderAnotherKey)
{
    const VisitorTokens others{std::string(32, 'x'), clock};

    EXPECT_EQ(tokens.read(acme, others.issue(acme, eve)), std::nullopt);
}

TEST_F(VisitorTokensTest, AreNobodysIfAnyByteIsChangedOrMissing)
{
    const auto token = tokens.issue(acme, eve);

    for (std::size_t i = 0; i < token.size(); ++i) {
        auto changed = token;
        changed[i] = changed[i] == '0' ? '1' : '0';
        EXPECT_EQ(tokens.read(acme, changed), std::nullopt) << changed;
        EXPECT_EQ(tokens.read(acme, token.substr(0, i)), std::nullopt) << i;
    }
}

TEST_F(VisitorTokensTest, AreNotReadFromWhatIsNone)
{
    for (const auto* nonsense : {"", ".", "..", "eve", "eve..", "eve.1700000000000.", "\xff\xfe"}) {
        EXPECT_EQ(tokens.read(acme, nonsense), std::nullopt) << nonsense;
    }
    EXPECT_EQ(tokens.read(acme, std::string(100'000, '.')), std::nullopt);
}

TEST_F(VisitorTokensTest, AreNotSignedByAShortKey)
{
    EXPECT_THROW(VisitorTokens("short", clock), std::invalid_argument);
}

}  // namespace
}  // namespace hovor
