#include "web/brotli.hpp"

#include <gtest/gtest.h>

#include <string>

// That a decoder takes it: tests/integration/server/pages.test.ts.
namespace hovor::web {
namespace {

using std::string_literals::operator""s;

TEST(BrotliEnd, IsOneByteWhereNothingFollows)
{
    EXPECT_EQ(brotli_end(""), "\x03");
}

TEST(BrotliEnd, HasTheTextAsItIsBehindItsLength)
{
    EXPECT_EQ(brotli_end("a"), "\0\0\x08"s + "a\x03");
    EXPECT_EQ(brotli_end("ab"), "\x08\0\x08"s + "ab\x03");
    const std::string text(0x1235, 'x');
    EXPECT_EQ(brotli_end(text), "\xa0\x91\x08"s + text + "\x03");
}

TEST(BrotliEnd, CutsWhatIsLongerThanABlock)
{
    const std::string block(65536, 'x');
    EXPECT_EQ(brotli_end(block), "\xf8\xff\x0f"s + block + "\x03");
    EXPECT_EQ(brotli_end(block + "y"), "\xf8\xff\x0f"s + block + "\0\0\x08"s + "y\x03");
}

}  // namespace
}  // namespace hovor::web
