#include "app/device.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Address, LosesWhatTellsOneDeviceFromTheNext)
{
    EXPECT_EQ(shorten_address("192.0.2.77"), "192.0.2.0");
    EXPECT_EQ(shorten_address("2001:db8:1:2:3:4:5:6"), "2001:db8:1::");
    EXPECT_EQ(shorten_address("::ffff:192.0.2.77"), "192.0.2.0");
    EXPECT_EQ(shorten_address("fe80::1%1"), "fe80::");
}

TEST(Address, IsEmptyIfItIsNone)
{
    EXPECT_EQ(shorten_address(""), "");
    EXPECT_EQ(shorten_address("192.0.2"), "");
    EXPECT_EQ(shorten_address("unix:"), "");
}

TEST(UserAgent, IsCutTo512BytesOfPrintableAscii)
{
    EXPECT_EQ(clean_user_agent("Mozilla/5.0 (X11)"), "Mozilla/5.0 (X11)");
    EXPECT_EQ(clean_user_agent("a\xff\n\x7f"), "a???");
    EXPECT_EQ(clean_user_agent(std::string(600, 'x')), std::string(512, 'x'));
}

}  // namespace
}  // namespace hovor
