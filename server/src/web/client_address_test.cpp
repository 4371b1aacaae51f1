#include "web/client_address.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

std::string seen(const std::string& remote, const std::string& forwarded)
{
    const std::vector trusted{*Network::parse("10.0.0.0/8"), *Network::parse("2001:db8::/32")};
    return client_address({.method = "GET",
                           .target = "/",
                           .headers = {{"x-forwarded-for", forwarded}},
                           .body = "",
                           .remote_address = remote},
                          trusted);
}

TEST(ClientAddress, IsTheSocketsOtherEnd)
{
    EXPECT_EQ(
        client_address({.method = "GET", .target = "/", .headers = {}, .body = "", .remote_address = "192.0.2.1"}, {}),
        "192.0.2.1");
}

TEST(ClientAddress, IsNotWhatAStrangerClaims)
{
    EXPECT_EQ(seen("192.0.2.1", "203.0.113.9"), "192.0.2.1");
    EXPECT_EQ(seen("192.0.2.1", "10.0.0.1, 203.0.113.9"), "192.0.2.1");
}

TEST(ClientAddress, IsWhatATrustedProxyAddedLast)
{
    EXPECT_EQ(seen("10.0.0.1", "203.0.113.9"), "203.0.113.9");
    EXPECT_EQ(seen("10.0.0.1", "198.51.100.1, 203.0.113.9"), "203.0.113.9");
    EXPECT_EQ(seen("2001:db8::1", " 203.0.113.9 "), "203.0.113.9");
}

TEST(ClientAddress, IsBehindAllTrustedProxiesOfAChain)
{
    EXPECT_EQ(seen("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2, 10.0.0.3"), "203.0.113.9");
    EXPECT_EQ(seen("10.0.0.1", "10.0.0.2"), "10.0.0.2");
}

TEST(ClientAddress, StaysAtTheLastHopThatIsOne)
{
    EXPECT_EQ(seen("10.0.0.1", ""), "10.0.0.1");
    EXPECT_EQ(seen("10.0.0.1", "203.0.113.9,"), "10.0.0.1");
    EXPECT_EQ(seen("10.0.0.1", "203.0.113.9, , 10.0.0.2"), "10.0.0.2");
    EXPECT_EQ(seen("10.0.0.1", std::string(500, '1')), "10.0.0.1");
}

}  // namespace
}  // namespace hovor::web
