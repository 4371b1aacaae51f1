#include "protocol/json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <string>

namespace hovor::protocol {

namespace {

using namespace std::string_view_literals;

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

void expect_refused(std::string_view text, std::string_view why = {})
{
    const auto value = parse_json(text);
    ASSERT_FALSE(value) << text;
    EXPECT_EQ(value.error().code(), ErrorCode::invalid_argument);
    EXPECT_NE(value.error().message().find(why), std::string::npos) << value.error();
}

}  // namespace

TEST(Json, ReadsEveryKindOfValue)
{
    const auto text = R"({"a":[1,-2,1.5,18446744073709551615,true,false,null,"x"],"b":{},"c":[],"":""})";

    const auto value = parse_json(text);

    ASSERT_TRUE(value) << value.error();
    EXPECT_EQ(json::serialize(*value),
              R"({"a":[1,-2,1.5E0,18446744073709551615,true,false,null,"x"],"b":{},"c":[],"":""})");
}

TEST(Json, ReadsAValueThatIsNoObject)
{
    EXPECT_EQ(parse_json("42").value(), json::value(42));
    EXPECT_EQ(parse_json(" \"text\" \r\n\t").value(), json::value("text"));
}

TEST(Json, ReadsEscapesAndUtf8)
{
    const auto value = parse_json(R"("\u017d\ud83d\ude00 Ž😀\/\\\"\n")");

    ASSERT_TRUE(value) << value.error();
    EXPECT_EQ(value->get_string(), "Ž😀 Ž😀/\\\"\n");
}

TEST(Json, ReadsLongStringsAndKeys)
{
    const std::string text(60'000, 'x');

    const auto value = parse_json("{\"" + text + "\":\"\\t" + text + "\"}");

    ASSERT_TRUE(value) << value.error();
    EXPECT_EQ(value->at(text).get_string().size(), text.size() + 1);
}

TEST(Json, RefusesWhatIsNoJson)
{
    for (const auto* text : {"", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "'a'", "nul", "01", "+1", ".5", "1.", "NaN",
                             "Infinity", "-", "// a comment\n1", "/* a comment */ 1", "\"\t\"", "\xEF\xBB\xBF{}"}) {
        expect_refused(text);
    }
}

TEST(Json, RefusesWhatFollowsTheValue)
{
    expect_refused("{}{}", "follows");
    expect_refused("1 2");
    expect_refused("{}\0"sv);
}

TEST(Json, NestsUpToItsLimit)
{
    EXPECT_TRUE(parse_json(nested(max_json_depth)));
    expect_refused(nested(max_json_depth + 1));
    expect_refused(nested(20'000));
}

TEST(Json, RefusesAKeyThatComesTwice)
{
    expect_refused(R"({"a":1,"a":1})", "twice");
    expect_refused(R"({"a":1,"\u0061":2})", "twice");
    expect_refused(R"({"x":[{"a":{},"b":1,"a":[]}]})", "twice");
    EXPECT_TRUE(parse_json(R"({"a":{"a":1},"b":{"a":1}})"));
}

TEST(Json, RefusesAKeyThatComesTwiceAmongMany)
{
    std::string text = "{";
    for (int i = 0; i < 1'000; ++i) text += "\"key" + std::to_string(i) + "\":0,";

    expect_refused(text + "\"key500\":0}", "twice");
    EXPECT_TRUE(parse_json(text + "\"key\":0}"));
}

TEST(Json, RefusesNumbersThatNoDoubleHolds)
{
    expect_refused("1e999");
    expect_refused("[-1e999]");
    expect_refused("1" + std::string(400, '0'));
    EXPECT_TRUE(parse_json("1e308"));
    EXPECT_TRUE(parse_json("1e-999"));
}

TEST(Json, RefusesInvalidUtf8)
{
    expect_refused("\"\xff\"");
    expect_refused("\"\xc0\x80\"");          // overlong
    expect_refused("\"\xed\xa0\x80\"");      // a surrogate
    expect_refused("\"\xf4\x90\x80\x80\"");  // above U+10FFFF
    expect_refused("\"\xe2\x82\"");          // cut off
    expect_refused("{\"\x80\":1}");
}

TEST(Json, RefusesLoneSurrogates)
{
    expect_refused(R"("\ud800")");
    expect_refused(R"("\ud800x")");
    expect_refused(R"("\ud800\u0041")");
    expect_refused(R"("\udc00")");
    expect_refused(R"("\udc00\ud800")");
    expect_refused(R"({"\ud800":1})");
}

TEST(Json, RefusesNulCharacters)
{
    expect_refused(R"("a\u0000b")", "NUL");
    expect_refused(R"({"a\u0000":1})", "NUL");
    expect_refused("\"\0\""sv);
}

}  // namespace hovor::protocol
