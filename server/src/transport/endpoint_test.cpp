#include "transport/endpoint.hpp"

#include "transport/admission.hpp"

#include <gtest/gtest.h>

namespace hovor::transport {
namespace {

TEST(Endpoint, IsAnAddressAndAPort)
{
    EXPECT_EQ(Endpoint::parse("127.0.0.1:8443").value(), (Endpoint{"127.0.0.1", 8443}));
    EXPECT_EQ(Endpoint::parse("[::]:0").value(), (Endpoint{"::", 0}));
    EXPECT_EQ(Endpoint::parse("[::1]:443")->to_string(), "[::1]:443");
    EXPECT_TRUE(Endpoint::parse("[::1]:443")->is_loopback());
    EXPECT_FALSE(Endpoint::parse("0.0.0.0:443")->is_loopback());
}

TEST(Endpoint, IsNothingElse)
{
    for (const auto* bad : {"", "8443", "localhost:1", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1",
                            "127.0.0.1: 1", "::1:443", "[127.0.0.1]:1", "[::1]"}) {
        EXPECT_FALSE(Endpoint::parse(bad)) << bad;
    }
}

PeerAddress v4(std::uint8_t last)
{
    PeerAddress peer;
    peer.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 192, 0, 2, last};
    return peer;
}

TEST(PeerAddress, IsWrittenAsItIsKnown)
{
    EXPECT_EQ(v4(7).to_string(), "192.0.2.7");
    PeerAddress v6;
    v6.bytes = {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    EXPECT_EQ(v6.to_string(), "2001:db8::1");
    EXPECT_EQ(v6.client().to_string(), "2001:db8::");
}

TEST(Admission, CountsAllAndEachClient)
{
    Admission admission{{.connections = 4, .connections_per_address = 2}};
    EXPECT_TRUE(admission.admit(v4(1), true));
    EXPECT_TRUE(admission.admit(v4(1), true));
    EXPECT_FALSE(admission.admit(v4(1), true));
    EXPECT_TRUE(admission.admit(v4(1), false));
    EXPECT_TRUE(admission.admit(v4(2), true));
    EXPECT_FALSE(admission.admit(v4(3), true));

    admission.release(v4(1), true);

    EXPECT_TRUE(admission.admit(v4(1), true));
}

}  // namespace
}  // namespace hovor::transport
