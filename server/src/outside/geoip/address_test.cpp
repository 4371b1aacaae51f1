#include "outside/geoip/address.hpp"

#include <gtest/gtest.h>

namespace hovor::geoip {
namespace {

TEST(PublicAddress, KnowsBothVersions)
{
    EXPECT_EQ(public_address("8.8.8.8").value().ss_family, AF_INET);
    EXPECT_EQ(public_address("2001:4860:4860::8888").value().ss_family, AF_INET6);
}

TEST(PublicAddress, TakesAMappedOneForWhatItMaps)
{
    EXPECT_EQ(public_address("::ffff:8.8.8.8").value().ss_family, AF_INET);
    EXPECT_FALSE(public_address("::ffff:192.168.1.1"));
    EXPECT_FALSE(public_address("::ffff:127.0.0.1"));
}

TEST(PublicAddress, IsNoneInAPrivateNetwork)
{
    for (const auto* address :
         {"0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "127.0.0.1", "169.254.1.1", "172.16.0.1",
          "172.31.255.255", "192.168.0.1", "::", "::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%lo"}) {
        EXPECT_FALSE(public_address(address)) << address;
    }
}

TEST(PublicAddress, IsOneRightBesideAPrivateNetwork)
{
    for (const auto* address : {"9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
                                "172.32.0.0", "192.167.255.255", "192.169.0.0", "fe00::1", "2001:db8::1"}) {
        EXPECT_TRUE(public_address(address)) << address;
    }
}

TEST(PublicAddress, IsNoneWhereTheTextIsNone)
{
    for (const auto* text :
         {"", " ", "localhost", "8.8.8", "8.8.8.8 ", "8.8.8.8:53", "[::1]", "08.8.8.8", "8.8.8.8/24"}) {
        EXPECT_FALSE(public_address(text)) << text;
    }
}

}  // namespace
}  // namespace hovor::geoip
