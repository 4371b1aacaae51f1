#include "transport/http_parser.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace hovor::transport {
namespace {

const Limits limits{.head_bytes = 512, .target_bytes = 100, .headers = 10};

struct Parsed {
    HttpParser parser{limits};
    std::size_t used = 0;
};

void parse(Parsed& parsed, std::string_view bytes, std::size_t piece = SIZE_MAX, std::size_t max_body = 100)
{
    auto& parser = parsed.parser;
    while (parsed.used < bytes.size()) {
        const auto used = parser.feed(bytes.substr(parsed.used, piece));
        parsed.used += used;
        if (parser.state() == HttpParser::State::ready) parser.begin_body(max_body);
        if (parser.state() == HttpParser::State::whole || parser.state() == HttpParser::State::failed) return;
    }
}

int status_of(std::string_view bytes)
{
    Parsed parsed;
    parse(parsed, bytes);
    return parsed.parser.state() == HttpParser::State::whole ? 200 : parsed.parser.problem().status;
}

TEST(HttpParser, ReadsARequestInPiecesOfAnySizeAndStopsAtItsEnd)
{
    const std::string request = "POST /a?b HTTP/1.1\r\nHost: shop\r\nContent-Length: 5\r\nX-Y:  z \r\n\r\nhello";
    for (std::size_t piece = 1; piece <= request.size() + 4; ++piece) {
        Parsed parsed;
        parse(parsed, request + "GET ", piece);
        ASSERT_EQ(parsed.parser.state(), HttpParser::State::whole);
        EXPECT_EQ(parsed.used, request.size());
        const auto got = parsed.parser.take();
        EXPECT_EQ(got.method, "POST");
        EXPECT_EQ(got.target, "/a?b");
        EXPECT_EQ(got.body, "hello");
        EXPECT_EQ(*got.header("x-y"), "z");
    }
}

TEST(HttpParser, JoinsRepeatedListHeaders)
{
    Parsed parsed;
    parse(parsed, "GET / HTTP/1.1\r\nHost: a\r\nAccept: x\r\nCookie: a=1\r\nAccept: y\r\nCookie: b=2\r\n\r\n");
    const auto got = parsed.parser.take();
    EXPECT_EQ(*got.header("accept"), "x, y");
    EXPECT_EQ(*got.header("cookie"), "a=1; b=2");
}

TEST(HttpParser, TurnsAnAbsoluteTargetIntoAPath)
{
    Parsed parsed;
    parse(parsed, "GET http://Shop:80?q HTTP/1.1\r\nHost: shop:80\r\n\r\n");
    EXPECT_EQ(parsed.parser.take().target, "/?q");
    EXPECT_EQ(status_of("GET http://other/ HTTP/1.1\r\nHost: shop\r\n\r\n"), 400);
}

TEST(HttpParser, RefusesLinesAsSoonAsTheyAreWrong)
{
    EXPECT_EQ(status_of("GET / HTTP/1.1\n"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\rX"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\n b"), 400);
    EXPECT_EQ(status_of(std::string_view{"GET /\0", 6}), 400);
}

TEST(HttpParser, HasLimits)
{
    EXPECT_EQ(status_of("GET /" + std::string(101, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"), 414);
    EXPECT_EQ(status_of("GET /" + std::string(600, 'a')), 414);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(600, 'a')), 431);
    std::string many = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 10; ++i) many += "X" + std::to_string(i) + ": y\r\n";
    EXPECT_EQ(status_of(many + "\r\n"), 431);
    EXPECT_EQ(status_of("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n"), 413);
}

TEST(HttpParser, KeepsAliveUnlessToldOtherwise)
{
    const auto keeps = [](std::string_view text) {
        Parsed parsed;
        parse(parsed, text);
        return parsed.parser.keeps_alive();
    };
    EXPECT_TRUE(keeps("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    EXPECT_FALSE(keeps("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n"));
    EXPECT_FALSE(keeps("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"));
}

TEST(HttpParser, ReadsChunks)
{
    const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    Parsed parsed;
    parse(parsed, head + "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\nGET ");
    EXPECT_EQ(parsed.parser.take().body, "abc0123456789");
    EXPECT_EQ(status_of(head + "65\r\n"), 413);
    EXPECT_EQ(status_of(head + "3;x=y\r\n"), 400);
    EXPECT_EQ(status_of(head + "0\r\nX: y\r\n\r\n"), 400);
    EXPECT_EQ(status_of(head + "\r\n"), 400);
    EXPECT_EQ(status_of(head + "3\nabc"), 400);
    EXPECT_EQ(status_of(head + "3\r\nabcd"), 400);
    EXPECT_EQ(status_of(head + "000000003\r\n"), 400);
}

}  // namespace
}  // namespace hovor::transport
