#include "tests/conformance/echo_server.hpp"

#include <gmock/gmock.h>

namespace hovor::test {
namespace {

TEST(Smoke, EchoesOverPlainAndTls)
{
    for (const auto line : {Line::plain, Line::tls}) {
        EchoServer server;
        auto client = server.connect(line);
        client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_EQ(client.read_response().body, "GET /x\n");
        auto socket = server.connect_web_socket(line);
        socket.send_text("hello");
        EXPECT_EQ(socket.read_text(), "hello");
        socket.send_close(1000);
        EXPECT_EQ(socket.read_close()->close_code(), 1000);
    }
}

}  // namespace
}  // namespace hovor::test
