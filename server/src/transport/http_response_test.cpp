#include "transport/http_response.hpp"

#include "transport/redirect.hpp"
#include "transport/server.hpp"

#include <gtest/gtest.h>

#include <string>

namespace hovor::transport {
namespace {

const ResponseContext context{.is_head = false, .keeps_alive = true, .date = "D"};

TEST(HttpResponse, HasTheHeadersOfTheHandlerAndOurs)
{
    const Response response{.status = 201, .headers = {{"x-a", "b"}}, .body = std::string{"hello"}};
    EXPECT_EQ(encode_head(response, context).value(),
              "HTTP/1.1 201 Created\r\nx-a: b\r\ncontent-length: 5\r\ndate: D\r\n\r\n");
}

TEST(HttpResponse, SaysThatTheConnectionCloses)
{
    const auto head = encode_head({}, {.is_head = false, .keeps_alive = false, .date = "D"}).value();
    EXPECT_NE(head.find("\r\nconnection: close\r\n"), std::string::npos);
}

TEST(HttpResponse, SendsNoBodyWhereHttpHasNone)
{
    const auto body = std::string{"hello"};
    EXPECT_FALSE(sends_body({.status = 204, .headers = {}, .body = body}, context));
    EXPECT_FALSE(sends_body({.status = 304, .headers = {}, .body = body}, context));
    EXPECT_FALSE(sends_body({.body = body}, {.is_head = true, .keeps_alive = true, .date = "D"}));
    EXPECT_TRUE(sends_body({.body = body}, context));
    EXPECT_EQ(encode_head({.status = 204, .headers = {}, .body = {}}, context)->find("content-length"),
              std::string::npos);
}

TEST(HttpResponse, RefusesWhatCouldInjectAHeader)
{
    using namespace std::string_literals;
    for (const auto& value : {"a\r\nb: c"s, "a\nb"s, "a\rb"s, "a\0b"s, "\x7F"s}) {
        EXPECT_FALSE(encode_head({.headers = {{"location", value}}}, context)) << value;
    }
    for (const auto& name : {""s, "a b"s, "a:"s, "a\r\n"s, "Upper"s, "content-length"s, "connection"s}) {
        EXPECT_FALSE(encode_head({.headers = {{name, "x"}}}, context)) << name;
    }
    EXPECT_FALSE(encode_head({.status = 101}, context));
    EXPECT_FALSE(encode_head({.status = 99}, context));
}

TEST(HttpDate, IsTheExampleOfTheRfc)
{
    EXPECT_EQ(http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
}

class Redirect : public testing::Test {
protected:
    static std::string location(const std::string& method, const std::string& host, const ListenOptions& options)
    {
        const Request request{
            .method = method, .target = "/a?b", .headers = {{"host", host}}, .body = {}, .remote_address = {}};
        const auto response = redirect_to_https(request, options);
        return response.status == 308 ? response.headers.front().value : std::to_string(response.status);
    }
};

TEST_F(Redirect, LeadsToTheSameHost)
{
    EXPECT_EQ(location("GET", "shop:80", {.security = Security::redirect}), "https://shop/a?b");
    EXPECT_EQ(location("HEAD", "shop", {.security = Security::redirect, .https_port = 8443}), "https://shop:8443/a?b");
    EXPECT_EQ(location("GET", "[::1]:80", {.security = Security::redirect}), "https://[::1]/a?b");
}

TEST_F(Redirect, KeepsThePortOfATlsListener)
{
    EXPECT_EQ(location("GET", "shop:8443", {.security = Security::tls}), "https://shop:8443/a?b");
}

TEST_F(Redirect, RefusesWhatIsNoLink)
{
    EXPECT_EQ(location("POST", "shop", {.security = Security::redirect}), "403");
}

}  // namespace
}  // namespace hovor::transport
