#include "app/visit_history.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(AllowedAddress, IsNothingWhereNothingMayBeKept)
{
    EXPECT_EQ(allowed_address("192.0.2.17", AddressStorage::none), "");
    EXPECT_EQ(allowed_address("2001:db8::1", AddressStorage::none), "");
}

TEST(AllowedAddress, IsTheNetworkWhereItIsTruncated)
{
    EXPECT_EQ(allowed_address("192.0.2.17", AddressStorage::truncated), "192.0.2.0");
    EXPECT_EQ(allowed_address("::ffff:192.0.2.17", AddressStorage::truncated), "192.0.2.0");
    EXPECT_EQ(allowed_address("2001:db8:1:2:3:4:5:6", AddressStorage::truncated), "2001:db8:1::");
    EXPECT_EQ(allowed_address("no address", AddressStorage::truncated), "");
}

TEST(AllowedAddress, IsTheWholeWhereThatMayBeKept)
{
    EXPECT_EQ(allowed_address("192.0.2.17", AddressStorage::full), "192.0.2.17");
    EXPECT_EQ(allowed_address("no address", AddressStorage::full), "");
}

}  // namespace
}  // namespace hovor
