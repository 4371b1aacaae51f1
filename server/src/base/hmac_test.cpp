#include "base/hmac.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Hmac, IsThatOfTheRfc)
{
    EXPECT_EQ(hmac_sha256("Jefe", "what do ya want for nothing?"),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");  // RFC 4231, case 2
}

TEST(Hmac, TakesAKeyOfAnyLength)
{
    EXPECT_EQ(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");  // RFC 4231, case 6
}

TEST(Secrets, AreEqualIfAllOfTheirBytesAre)
{
    EXPECT_TRUE(are_equal_secrets("secret", "secret"));
    EXPECT_FALSE(are_equal_secrets("secret", "secreT"));
    EXPECT_FALSE(are_equal_secrets("secret", "secre"));
    EXPECT_TRUE(are_equal_secrets("", ""));
}

}  // namespace
}  // namespace hovor
