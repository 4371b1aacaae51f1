#include "web/ascii_json.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

TEST(AsciiJson, LeavesAsciiAsItIs)
{
    constexpr auto json = R"({"a":"\u003cb\u003e \"c\"\n","d":[1.5,true,null]})";
    EXPECT_EQ(ascii_json(json), json);
    EXPECT_EQ(ascii_json(""), "");
}

TEST(AsciiJson, EscapesAllElse)
{
    EXPECT_EQ(ascii_json("\"\u007f \u0080 \u00e1 \u07ff\""), "\"\x7f \\u0080 \\u00e1 \\u07ff\"");
    EXPECT_EQ(ascii_json("\"\u0800 \u2028 \uffff\""), R"("\u0800 \u2028 \uffff")");
    EXPECT_EQ(ascii_json("\"\U00010000 \U0001f600 \U0010ffff\""), R"("\ud800\udc00 \ud83d\ude00 \udbff\udfff")");
}

TEST(AsciiJson, MarksWhatIsNoText)
{
    EXPECT_EQ(ascii_json("\"\xff \xe2\x80\""), R"("\ufffd \ufffd\ufffd")");
}

}  // namespace
}  // namespace hovor::web
