#include "base/network.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Network, ContainsTheAddressesThatBeginAsItDoes)
{
    const auto v4 = Network::parse("10.1.0.0/16").value();
    EXPECT_TRUE(v4.contains("10.1.0.0"));
    EXPECT_TRUE(v4.contains("10.1.255.255"));
    EXPECT_FALSE(v4.contains("10.2.0.0"));
    EXPECT_FALSE(v4.contains("2001:db8::1"));

    const auto odd = Network::parse("192.0.2.128/25").value();
    EXPECT_TRUE(odd.contains("192.0.2.200"));
    EXPECT_FALSE(odd.contains("192.0.2.127"));

    const auto v6 = Network::parse("2001:db8::/32").value();
    EXPECT_TRUE(v6.contains("2001:db8:ffff::1"));
    EXPECT_FALSE(v6.contains("2001:db9::1"));
    EXPECT_FALSE(v6.contains("10.1.0.0"));
}

TEST(Network, OfOneAddressContainsOnlyThat)
{
    const auto one = Network::parse("::1").value();
    EXPECT_TRUE(one.contains("::1"));
    EXPECT_FALSE(one.contains("::2"));
    EXPECT_FALSE(one.contains("127.0.0.1"));
}

TEST(Network, OfLengthNothingIsAllOfItsKind)
{
    const auto all = Network::parse("0.0.0.0/0").value();
    EXPECT_TRUE(all.contains("203.0.113.9"));
    EXPECT_FALSE(all.contains("2001:db8::1"));
}

TEST(Network, ContainsNothingThatIsNoAddress)
{
    const auto all = Network::parse("::/0").value();
    for (const auto* text : {"", "localhost", "10.0.0", "10.0.0.1:80", "[::1]"})
        EXPECT_FALSE(all.contains(text)) << text;
}

TEST(Network, IsWrittenAsItIsRead)
{
    for (const auto* text : {"10.0.0.0/8", "192.0.2.1/32", "0.0.0.0/0", "2001:db8::/32", "::1/128", "::/0"}) {
        EXPECT_EQ(Network::parse(text).value().to_string(), text);
    }
    EXPECT_EQ(Network::parse("192.0.2.1").value().to_string(), "192.0.2.1/32");
}

TEST(Network, IsNothingElse)
{
    for (const auto* bad :
         {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8 ", "::/129", "a/8", "10.0.0.1/8"}) {
        EXPECT_FALSE(Network::parse(bad)) << bad;
    }
}

}  // namespace
}  // namespace hovor
