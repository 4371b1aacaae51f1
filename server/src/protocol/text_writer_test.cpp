#include "protocol/text_writer.hpp"

#include "protocol/json.hpp"

#include <gtest/gtest.h>

namespace hovor::protocol {

namespace {

using namespace std::string_view_literals;

std::string written(std::string_view text)
{
    std::string out;
    write_text(out, text);
    return out;
}

}  // namespace

TEST(TextWriter, CopiesPlainText)
{
    EXPECT_EQ(written(""), R"("")");
    EXPECT_EQ(written("Hello, world/1.0"), R"("Hello, world/1.0")");
    EXPECT_EQ(written("Žluťoučký kůň 🐎"), R"("Žluťoučký kůň 🐎")");
}

TEST(TextWriter, AppendsToWhatThereIs)
{
    std::string out = "[";
    write_text(out, "a");
    EXPECT_EQ(out, R"(["a")");
}

TEST(TextWriter, EscapesWhatJsonAsksFor)
{
    EXPECT_EQ(written("\"\\"), R"("\"\\")");
    EXPECT_EQ(written("\b\f\n\r\t"), R"("\b\f\n\r\t")");
    EXPECT_EQ(written("\0\x01\x1f"sv), R"("\u0000\u0001\u001f")");
}

TEST(TextWriter, EscapesWhatHtmlAndJavaScriptReadDifferently)
{
    EXPECT_EQ(written("</script>&"), R"("\u003c/script\u003e\u0026")");
    EXPECT_EQ(written("a\u2028b\u2029c\u2027d\u202a"), "\"a\\u2028b\\u2029c\u2027d\u202a\"");
}

TEST(TextWriter, ReplacesBytesThatAreNotUtf8)
{
    EXPECT_EQ(written("a\xff"), R"("a\ufffd")");
    EXPECT_EQ(written("\xc3"), R"("\ufffd")");
    EXPECT_EQ(written("\xc3\xa9\xa9"), "\"é\\ufffd\"");
    EXPECT_EQ(written("\xed\xa0\x80"), R"("\ufffd\ufffd\ufffd")");
    EXPECT_EQ(written("\xc0\x80"), R"("\ufffd\ufffd")");
    EXPECT_EQ(written("\xf4\x90\x80\x80"), R"("\ufffd\ufffd\ufffd\ufffd")");
    EXPECT_EQ(written("\xe2\x80"), R"("\ufffd\ufffd")");
}

TEST(TextWriter, WritesWhatTheParserReads)
{
    std::string every_byte_pair;
    for (int first = 1; first < 256; ++first) {
        for (int second = 1; second < 256; ++second) {
            every_byte_pair += static_cast<char>(first);
            every_byte_pair += static_cast<char>(second);
        }
    }

    EXPECT_TRUE(parse_json(written(every_byte_pair)));
}

}  // namespace hovor::protocol
