#include "web/session_cookie.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::optional<std::string> token_in(const std::string& cookies)
{
    return session_token(
        {.method = "GET", .target = "/", .headers = {{"cookie", cookies}}, .body = {}, .remote_address = {}});
}

TEST(SessionCookie, IsFoundAmongOthers)
{
    EXPECT_EQ(token_in("__Host-hovor_session=a.b"), "a.b");
    EXPECT_EQ(token_in("x=1; __Host-hovor_session=a.b; y=2"), "a.b");
    EXPECT_EQ(token_in("x=1;__Host-hovor_session=a.b="), "a.b=");
}

TEST(SessionCookie, IsNoneThatOnlyLooksAlike)
{
    for (const auto* cookies : {"", ";", "hovor_session=a", "__host-hovor_session=a", "x__Host-hovor_session=a",
                                "__Host-hovor_session", "__Host-hovor_session=", "x=__Host-hovor_session=a"}) {
        EXPECT_EQ(token_in(cookies), std::nullopt) << cookies;
    }
}

TEST(SessionCookie, DoesNotCountWhenThereAreTwo)
{
    EXPECT_EQ(token_in("__Host-hovor_session=a; __Host-hovor_session=b"), std::nullopt);
    EXPECT_EQ(token_in("__Host-hovor_session=a; __Host-hovor_session=a"), std::nullopt);
}

TEST(SessionCookie, DoesNotCountWhenItIsTooLong)
{
    EXPECT_TRUE(token_in("__Host-hovor_session=" + std::string(200, 'a')));
    EXPECT_FALSE(token_in("__Host-hovor_session=" + std::string(201, 'a')));
}

TEST(SessionCookie, IsNoneWithoutAHeader)
{
    EXPECT_EQ(session_token({}), std::nullopt);
}

TEST(SessionCookie, IsOutOfReachOfScriptsAndOtherSites)
{
    const auto set = set_session_cookie("a.b", std::chrono::hours{1});
    EXPECT_EQ(set.name, "set-cookie");
    EXPECT_THAT(set.value, StartsWith("__Host-hovor_session=a.b; Path=/; Secure; HttpOnly; SameSite=Lax"));
    EXPECT_THAT(set.value, HasSubstr("; Max-Age=3600"));
    EXPECT_THAT(set.value, Not(HasSubstr("Domain")));  // the prefix __Host- forbids it
}

TEST(SessionCookie, IsTakenAwayUnderTheSameAttributes)
{
    EXPECT_EQ(clear_session_cookie().value, "__Host-hovor_session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
}

}  // namespace
}  // namespace hovor::web
