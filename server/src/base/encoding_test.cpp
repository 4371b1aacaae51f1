#include "base/encoding.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

using namespace std::string_view_literals;

TEST(Hex, HasTwoDigitsAByte)
{
    EXPECT_EQ(to_hex(""), "");
    EXPECT_EQ(to_hex("\x00\x7F\x80\xFF"sv), "007f80ff");
}

// RFC 4648 section 10, in lower case and without padding.
TEST(Base32, GivesTheVectorsOfItsStandard)
{
    EXPECT_EQ(to_base32(""), "");
    EXPECT_EQ(to_base32("f"), "co");
    EXPECT_EQ(to_base32("fo"), "cpng");
    EXPECT_EQ(to_base32("foo"), "cpnmu");
    EXPECT_EQ(to_base32("foob"), "cpnmuog");
    EXPECT_EQ(to_base32("fooba"), "cpnmuoj1");
    EXPECT_EQ(to_base32("foobar"), "cpnmuoj1e8");
}

TEST(Base32, SortsAsTheBytesDo)
{
    std::string before;
    for (int high = 0; high < 256; ++high) {
        for (const int low : {0, 1, 127, 128, 255}) {
            const auto text = to_base32(std::string{static_cast<char>(high), static_cast<char>(low)});
            EXPECT_LT(before, text);
            before = text;
        }
    }
}

}  // namespace
}  // namespace hovor
