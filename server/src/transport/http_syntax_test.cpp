#include "transport/http_syntax.hpp"

#include <gtest/gtest.h>

namespace hovor::transport {
namespace {

TEST(HttpSyntax, KnowsAnAuthority)
{
    for (const auto* good : {"a", "shop.example", "192.0.2.1:8443", "[::1]", "[2001:db8::1]:443", "a_b-c:1"}) {
        EXPECT_TRUE(is_authority(good)) << good;
    }
    for (const auto* bad : {"", ":80", "a:", "a:b", "a:123456", "a b", "a/b", "u@a", "a,b", "[::1", "[]", "[::1]x",
                            "a%20", "a?b", "a#b", "a\\b", "::1"}) {
        EXPECT_FALSE(is_authority(bad)) << bad;
    }
}

TEST(HttpSyntax, FindsTheHostBeforeThePort)
{
    EXPECT_EQ(host_of("shop.example:8443"), "shop.example");
    EXPECT_EQ(host_of("[::1]:8443"), "[::1]");
    EXPECT_EQ(host_of("shop.example"), "shop.example");
}

TEST(HttpSyntax, FindsATokenInAList)
{
    EXPECT_TRUE(has_token("keep-alive, Upgrade", "upgrade"));
    EXPECT_TRUE(has_token(" UPGRADE\t,", "upgrade"));
    EXPECT_FALSE(has_token("upgrades, up grade", "upgrade"));
    EXPECT_FALSE(has_token("", "upgrade"));
}

TEST(HttpSyntax, AllowsNoControlCharactersInValues)
{
    EXPECT_TRUE(is_field_value("a\tb \xC5\x99"));
    for (const char c : {'\r', '\n', '\0', '\x01', '\x7F'}) EXPECT_FALSE(is_field_value(std::string{"a"} + c));
}

TEST(HttpSyntax, AllowsOnlyVisibleAsciiInTargets)
{
    EXPECT_TRUE(is_target("/a?b=%20"));
    EXPECT_FALSE(is_target(""));
    EXPECT_FALSE(is_target("/a#b"));
    EXPECT_FALSE(is_target("/\xC5\x99"));
    EXPECT_FALSE(is_target("/a b"));
}

}  // namespace
}  // namespace hovor::transport
