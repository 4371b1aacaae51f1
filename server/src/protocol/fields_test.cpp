#include "protocol/fields.hpp"

#include "protocol/messages.hpp"
#include "protocol/patterns.hpp"

#include <gtest/gtest.h>

#include <string>

namespace hovor::protocol {

namespace {

// What the reader of one field says, "" if it is content.
template <class T>
std::string complaint(std::string_view text, const Limits& limits = {})
{
    const auto in = parse_json(text).value();
    T out{};
    const auto result = read(in, out, limits);
    return result ? "" : result.error().message();
}

std::string text_complaint(const std::string& text, const Limits& limits)
{
    std::string quoted;
    write_text(quoted, text);
    return complaint<std::string>(quoted, limits);
}

template <class T>
std::string decode_complaint(std::string_view text, Unknown unknown = Unknown::ignore)
{
    const auto result = decode<T>(parse_json(text).value(), unknown);
    return result ? "" : result.error().message();
}

std::string repeated(std::string_view text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

}  // namespace

TEST(Limits, CountCodePointsNotBytes)
{
    const Limits limits{.min_length = 2, .max_length = 4};

    for (const auto* one : {"a", "ž", "€", "🐎"}) {
        EXPECT_EQ(text_complaint(repeated(one, 1), limits), "is shorter than 2 characters");
        EXPECT_EQ(text_complaint(repeated(one, 2), limits), "");
        EXPECT_EQ(text_complaint(repeated(one, 4), limits), "");
        EXPECT_EQ(text_complaint(repeated(one, 5), limits), "is longer than 4 characters");
    }
}

TEST(Limits, KeepTextsToTheirPattern)
{
    EXPECT_EQ(text_complaint("#00ff7f", {.matches = is_color}), "");
    EXPECT_EQ(text_complaint("#00FF7F", {.matches = is_color}), "holds characters that it must not");
}

TEST(Limits, KeepNumbersWithinTheirRange)
{
    const Limits limits{.min = 1, .max = 100};

    EXPECT_EQ(complaint<std::int64_t>("0", limits), "is less than 1");
    EXPECT_EQ(complaint<std::int64_t>("1", limits), "");
    EXPECT_EQ(complaint<std::int64_t>("100", limits), "");
    EXPECT_EQ(complaint<std::int64_t>("101", limits), "is more than 100");
}

TEST(Limits, OfNumbersAreWhatEveryClientCanHold)
{
    EXPECT_EQ(complaint<std::int64_t>("9007199254740991"), "");
    EXPECT_EQ(complaint<std::int64_t>("-9007199254740991"), "");
    EXPECT_NE(complaint<std::int64_t>("9007199254740992"), "");
    EXPECT_NE(complaint<std::int64_t>("-9007199254740992"), "");
    EXPECT_NE(complaint<std::int64_t>("18446744073709551615"), "");
    EXPECT_NE(complaint<std::int64_t>("1e300"), "");
}

TEST(Numbers, MayBeWrittenAsDecimalsIfTheyAreWhole)
{
    EXPECT_EQ(complaint<std::int64_t>("1.0"), "");
    EXPECT_EQ(complaint<std::int64_t>("1e3"), "");
    EXPECT_EQ(complaint<std::int64_t>("1.5"), "is not an integer");
    EXPECT_EQ(complaint<std::int64_t>("\"1\""), "is not an integer");
}

TEST(Limits, OfListsHoldForTheListAndForEachOfIt)
{
    const auto conversation = [](std::string_view ids) {
        return R"({"type":"agents.online","agent_ids":)" + std::string{ids} + "}";
    };

    EXPECT_EQ(decode_complaint<AgentsOnline>(conversation("[]")), "");
    EXPECT_EQ(decode_complaint<AgentsOnline>(conversation(R"(["a","b c"])")),
              "agent_ids: 1: holds characters that it must not");
    EXPECT_EQ(decode_complaint<AgentsOnline>(conversation(R"(["a",""])")),
              "agent_ids: 1: is shorter than 1 characters");
    const auto ids = [](int count) { return "[\"a\"" + repeated(",\"a\"", count - 1) + "]"; };
    EXPECT_EQ(decode_complaint<AgentsOnline>(conversation(ids(1000))), "");
    EXPECT_EQ(decode_complaint<AgentsOnline>(conversation(ids(1001))), "agent_ids: holds more than 1000");
}

TEST(Patterns, OfIds)
{
    for (const auto* id : {"a", "Z", "0", "-", "_", "f47ac10b-58cc-4372-a567-0e02b2c3d479"})
        EXPECT_TRUE(is_id(id)) << id;
    for (const auto* id : {"", " ", "a b", "a\n", "ž", "a.b", "a/b", "@", "[", "`", "{"}) EXPECT_FALSE(is_id(id)) << id;
}

TEST(Patterns, OfColors)
{
    for (const auto* color : {"#000000", "#ffffff", "#09af09"}) EXPECT_TRUE(is_color(color)) << color;
    for (const auto* color : {"", "#", "000000", "#00000", "#0000000", "#00000g", "#00000A", " #000000", "##00000"}) {
        EXPECT_FALSE(is_color(color)) << color;
    }
}

TEST(Errors, NameTheFieldFromTheOutsideIn)
{
    EXPECT_EQ(decode_complaint<PageView>(R"({"type":"page.view","page":{"url":""}})"), "page: title: is missing");
    EXPECT_EQ(decode_complaint<PageView>(R"({"type":"page.view","page":{"url":1,"title":2}})"),
              "page: url: is not a string");
    EXPECT_EQ(decode_complaint<PageView>(R"({"type":"page.view","page":[]})"), "page: is not an object");
    EXPECT_EQ(decode_complaint<PageView>("[]"), "is not an object");
}

TEST(Errors, NeverRepeatWhatAStrangerChose)
{
    EXPECT_EQ(decode_complaint<Page>(R"({"url":"","title":"","<b>\n":1})", Unknown::refuse), "a key: is not known");
    EXPECT_EQ(decode_complaint<Page>(R"({"url":"","title":"","role":1})", Unknown::refuse), "role: is not known");
}

TEST(Unions, TellTheirMembersByType)
{
    EXPECT_EQ(decode_complaint<AgentCommand>(R"({"type":"dance"})"), "type: is not known");
    EXPECT_EQ(decode_complaint<AgentCommand>("{}"), "type: is missing");
    EXPECT_EQ(decode_complaint<AgentCommand>(R"({"type":1})"), "type: is not a string");
    EXPECT_EQ(decode_complaint<AgentCommand>("1"), "is not an object");
    EXPECT_EQ(decode_complaint<AgentCommand>(R"({"type":"hello","after":-1})"), "after: is less than 0");
    EXPECT_EQ(decode_complaint<Ping>(R"({"type":"pong"})"), "type: is not known");
}

TEST(StrictReading, LooksIntoWhatIsNested)
{
    const auto* text = R"({"type":"page.view","page":{"url":"","title":"","role":"owner"}})";

    EXPECT_EQ(decode_complaint<PageView>(text, Unknown::ignore), "");
    EXPECT_EQ(decode_complaint<PageView>(text, Unknown::refuse), "page: role: is not known");
}

TEST(StrictReading, FindsOneUnknownKeyAmongVeryMany)
{
    std::string text = "{";
    for (int i = 0; i < 100; ++i) text += "\"k" + std::to_string(i) + "\":0,";
    text += R"("url":"","title":""})";

    EXPECT_EQ(decode_complaint<Page>(text, Unknown::refuse), "k0: is not known");
    EXPECT_EQ(decode_complaint<Page>(text, Unknown::ignore), "");
}

TEST(Fields, ThatAreOptionalMayBeAbsentButNotNull)
{
    EXPECT_EQ(decode_complaint<View>(R"({"type":"view"})"), "");
    EXPECT_EQ(decode_complaint<View>(R"({"type":"view","conversation_id":null})"), "conversation_id: is not a string");
}

TEST(Writing, LeavesOutWhatIsAbsent)
{
    EXPECT_EQ(to_json(ProfileUpdate{}), "{}");
    EXPECT_EQ(to_json(ProfileUpdate{.name = {}, .job_title = {}, .motto = "", .is_available = true}),
              R"({"motto":"","is_available":true})");
    EXPECT_EQ(to_json(Ping{}), R"({"type":"ping"})");
    EXPECT_EQ(to_json(AgentsOnline{.agent_ids = {}}), R"({"type":"agents.online","agent_ids":[]})");
    EXPECT_EQ(to_json(AgentsOnline{.agent_ids = {"a", "b"}}), R"({"type":"agents.online","agent_ids":["a","b"]})");
    EXPECT_EQ(to_json(Resume{.after = -9007199254740991}), R"({"type":"resume","after":-9007199254740991})");
}

TEST(Writing, OfAUnionIsThatOfItsMember)
{
    EXPECT_EQ(to_json(VisitorEvent{Pong{}}), to_json(Pong{}));
}

// Two lists of one thing: what fails inside and what goes over the wire.
TEST(ErrorCodes, OfTheServerAreThoseOfTheWire)
{
    EXPECT_EQ(names_of<hovor::ErrorCode>, names_of<ErrorCode>);
}

}  // namespace hovor::protocol
