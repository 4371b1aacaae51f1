#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/frame_case.hpp"

#include <gmock/gmock.h>

#include <map>
#include <tuple>

// RFC 6455 section 4.2: what the server makes of an opening handshake.
namespace hovor::test {
namespace {

struct HandshakeCase {
    std::string name;
    std::string request_line;
    std::string headers;
    int status = 0;
};

void PrintTo(const HandshakeCase& each, std::ostream* out)
{
    *out << each.name;
}

// In the order of a browser's.
const std::vector<std::pair<std::string, std::string>> usual{{"Host", "localhost"},
                                                             {"Upgrade", "websocket"},
                                                             {"Connection", "Upgrade"},
                                                             {"Sec-WebSocket-Version", "13"},
                                                             {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};

// The usual ones, with one replaced; an empty value leaves it out.
std::string headers_with(std::string_view name = {}, std::string_view value = {})
{
    std::string headers;
    for (const auto& [usual_name, usual_value] : usual) {
        if (usual_name != name) headers += usual_name + ": " + usual_value + "\r\n";
    }
    if (!value.empty()) headers.append(name).append(": ").append(value).append("\r\n");
    return headers;
}

HandshakeCase with(std::string name, std::string_view header, std::string_view value, int status)
{
    return {std::move(name), "GET /socket HTTP/1.1", headers_with(header, value), status};
}

HandshakeCase twice(std::string name, std::string_view header, std::string_view value, int status)
{
    return {std::move(name), "GET /socket HTTP/1.1",
            headers_with() + std::string{header} + ": " + std::string{value} + "\r\n", status};
}

HandshakeCase line(std::string name, std::string request_line, int status)
{
    return {std::move(name), std::move(request_line), headers_with(), status};
}

std::vector<HandshakeCase> valid_cases()
{
    return {
        line("Usual", "GET /socket HTTP/1.1", 101),
        line("WithAQuery", "GET /socket?a=b&c=%20 HTTP/1.1", 101),
        line("InAbsoluteForm", "GET http://localhost/socket HTTP/1.1", 101),
        with("UpgradeInCapitals", "Upgrade", "WEBSOCKET", 101),
        with("UpgradeInMixedCase", "Upgrade", "WebSocket", 101),
        with("UpgradeAmongOthers", "Upgrade", "h2c, websocket", 101),
        with("ConnectionInLowerCase", "Connection", "upgrade", 101),
        with("ConnectionInCapitals", "Connection", "UPGRADE", 101),
        with("ConnectionAsFirefoxHasIt", "Connection", "keep-alive, Upgrade", 101),
        with("ConnectionWithBlanks", "Connection", " keep-alive ,\tUpgrade ", 101),
        with("ConnectionWithEmptyElements", "Connection", ",,Upgrade,", 101),
        twice("ConnectionInTwoHeaders", "Connection", "keep-alive", 101),
        twice("EmptyBody", "Content-Length", "0", 101),
        with("KeyOfZeros", "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==", 101),
        with("KeyOfOnes", "Sec-WebSocket-Key", "/////////////////////w==", 101),
        twice("WithOrigin", "Origin", "https://shop.example", 101),
        twice("WithASubprotocol", "Sec-WebSocket-Protocol", "chat", 101),
        twice("WithSubprotocols", "Sec-WebSocket-Protocol", "chat, superchat", 101),
        twice("WithDeflate", "Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits", 101),
        twice("WithACookie", "Cookie", "a=b", 101),
        {"NamesInLowerCase", "GET /socket HTTP/1.1",
         "host: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\n"
         "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
         101},
        {"WithoutBlanks", "GET /socket HTTP/1.1",
         "Host:localhost\r\nUpgrade:websocket\r\nConnection:Upgrade\r\nSec-WebSocket-Version:13\r\n"
         "Sec-WebSocket-Key:dGhlIHNhbXBsZSBub25jZQ==\r\n",
         101},
    };
}

std::vector<HandshakeCase> refused_cases()
{
    const std::string key = "Sec-WebSocket-Key";
    const std::string version = "Sec-WebSocket-Version";
    std::vector<HandshakeCase> cases{
        with("NoHost", "Host", "", 400),
        twice("TwoHosts", "Host", "localhost", 400),
        with("NoUpgrade", "Upgrade", "", 400),
        with("OtherUpgrade", "Upgrade", "h2c", 400),
        with("UpgradeThatOnlyBeginsSo", "Upgrade", "websockets", 400),
        with("UpgradeWithAVersion", "Upgrade", "websocket/13", 400),
        with("NoConnection", "Connection", "", 400),
        with("ConnectionCloses", "Connection", "close", 400),
        with("ConnectionKeepsAlive", "Connection", "keep-alive", 400),
        with("ConnectionThatOnlyBeginsSo", "Connection", "Upgraded", 400),
        with("NoKey", key, "", 400),
        twice("TwoKeys", key, "AAAAAAAAAAAAAAAAAAAAAA==", 400),
        twice("TheSameKeyTwice", key, "dGhlIHNhbXBsZSBub25jZQ==", 400),
        with("KeyWithoutPadding", key, "dGhlIHNhbXBsZSBub25jZQ", 400),
        with("KeyWithHalfThePadding", key, "dGhlIHNhbXBsZSBub25jZQ=", 400),
        with("KeyWithTooMuchPadding", key, "dGhlIHNhbXBsZSBub25jZ===", 400),
        with("KeyOfFifteenBytes", key, "dGhlIHNhbXBsZSBub25j", 400),
        with("KeyOfSeventeenBytes", key, "dGhlIHNhbXBsZSBub25jZSE=", 400),
        with("KeyOfThirtyTwoBytes", key, std::string(43, 'A') + "=", 400),
        with("KeyWithBitsLeftOver", key, "dGhlIHNhbXBsZSBub25jZR==", 400),
        with("KeyInTheOtherAlphabet", key, "-_hlIHNhbXBsZSBub25jZQ==", 400),
        with("KeyWithABlank", key, "dGhlIHNhbXBs ZSBub25jZQ==", 400),
        with("KeyWithPaddingInside", key, "dGhlIHNhbX==ZSBub25jZQ==", 400),
        with("KeysInAList", key, "dGhlIHNhbXBsZSBub25jZQ==, dGhlIHNhbXBsZSBub25jZQ==", 400),
        with("NoVersion", version, "", 426),
        twice("TwoVersions", version, "8", 400),
        twice("TheSameVersionTwice", version, "13", 400),
        line("Http10", "GET /socket HTTP/1.0", 400),
        line("Http20", "GET /socket HTTP/2.0", 505),
        line("Connect", "CONNECT localhost:80 HTTP/1.1", 405),
        twice("WithABody", "Content-Length", "5", 400),
        twice("WithChunks", "Transfer-Encoding", "chunked", 400),
    };
    for (const std::string method : {"POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        cases.push_back(line("By" + method, method + " /socket HTTP/1.1", 400));
    }
    const std::map<std::string, std::string> versions{
        {"0", "0"},        {"4", "4"},           {"7", "7"},          {"8", "8"},          {"12", "12"},
        {"14", "14"},      {"25", "25"},         {"255", "255"},      {"013", "013"},      {"13dot0", "13.0"},
        {"List", "13, 8"}, {"Word", "thirteen"}, {"Negative", "-13"}, {"Quoted", "\"13\""}};
    for (const auto& [name, value] : versions) cases.push_back(with("Version" + name, version, value, 426));
    return cases;
}

EchoServer& server()
{
    static EchoServer server;
    return server;
}

class Handshake : public testing::TestWithParam<std::tuple<HandshakeCase, Line>> {
protected:
    RawClient client_ = server().connect(std::get<Line>(GetParam()));

    RawResponse answer()
    {
        const auto& each = std::get<HandshakeCase>(GetParam());
        client_.send(each.request_line + "\r\n" + each.headers + "\r\n");
        return client_.read_response(true);
    }
};

class ValidHandshake : public Handshake {};
class RefusedHandshake : public Handshake {};

TEST_P(ValidHandshake, OpensASocketThatWorks)
{
    const auto response = answer();

    EXPECT_EQ(response.status, 101);
    EXPECT_EQ(response.header("upgrade"), "websocket");
    EXPECT_THAT(response.header("connection"), testing::StrCaseEq("upgrade"));
    // Of none that was offered, for none is spoken here.
    EXPECT_EQ(response.header("sec-websocket-protocol"), "");
    EXPECT_EQ(response.header("sec-websocket-extensions"), "");
    EXPECT_EQ(response.header("content-length"), "");
    client_.send(client_frame(text, "hello") + client_frame(close, close_payload(1000)));
    EXPECT_THAT(transcript(client_.read_all()), testing::ElementsAre("text:hello", closed));
}

TEST_P(RefusedHandshake, EndsTheConnectionBeforeTheApplicationHearsOfIt)
{
    const auto before = server().requests().size();

    const auto response = answer();
    client_.send(client_frame(text, "hello"));

    EXPECT_EQ(response.status, std::get<HandshakeCase>(GetParam()).status);
    EXPECT_EQ(response.header("connection"), "close");
    if (response.status == 426) {
        EXPECT_EQ(response.header("sec-websocket-version"), "13");
        EXPECT_EQ(response.header("upgrade"), "websocket");
    }
    EXPECT_THAT(client_.read_all(), testing::Not(testing::HasSubstr("hello")));
    EXPECT_EQ(server().requests().size(), before);
}

std::string name_of(const testing::TestParamInfo<Handshake::ParamType>& info)
{
    return std::get<HandshakeCase>(info.param).name + name_of(std::get<Line>(info.param));
}

const auto both_lines = testing::Values(Line::plain, Line::tls);

INSTANTIATE_TEST_SUITE_P(Handshake, ValidHandshake, testing::Combine(testing::ValuesIn(valid_cases()), both_lines),
                         name_of);
INSTANTIATE_TEST_SUITE_P(Handshake, RefusedHandshake, testing::Combine(testing::ValuesIn(refused_cases()), both_lines),
                         name_of);

TEST(HandshakeAnswer, IsMadeOfTheKey)
{
    // RFC 6455 section 1.3, and two that were computed with another program.
    const std::map<std::string, std::string> accepts{{"dGhlIHNhbXBsZSBub25jZQ==", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="},
                                                     {"AAAAAAAAAAAAAAAAAAAAAA==", "ICX+Yqv66kxgM0FcWaLWlFLwTAI="},
                                                     {"/////////////////////w==", "XXpj4jYzLM2yUE0C7TIgMwTQh2g="}};
    for (const auto& [key, accept] : accepts) {
        auto client = server().connect(Line::plain);
        client.send("GET /socket HTTP/1.1\r\n" + headers_with("Sec-WebSocket-Key", key) + "\r\n");
        EXPECT_EQ(client.read_response(true).header("sec-websocket-accept"), accept);
    }
}

}  // namespace
}  // namespace hovor::test
