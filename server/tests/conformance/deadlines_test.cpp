#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/request_case.hpp"

#include <gmock/gmock.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <vector>

// Clients that are slow by intent or by accident: each is given up in time, and disturbs nobody.
namespace hovor::test {
namespace {

using testing::ElementsAre;
using transport::Limits;
using namespace std::chrono_literals;

// One of them short, so that it is the one that is met.
constexpr std::chrono::milliseconds a_while = 50ms;

// Asks the client's kernel.
bool is_reset(const RawClient& client)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    getsockopt(client.descriptor(), IPPROTO_TCP, TCP_INFO, &info, &size);
    return info.tcpi_state == TCP_CLOSE;
}

class Deadlines : public testing::TestWithParam<Line> {
protected:
    Line line() const { return GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Over, Deadlines, testing::Values(Line::plain, Line::tls),
                         [](const auto& each) { return std::string{name_of(each.param)}; });

TEST_P(Deadlines, OfHeadersAreAnsweredWith408)
{
    EchoServer server{{.tick = 10ms, .header_time = a_while}};
    auto client = server.connect(line());

    client.send("GET / HTTP/1.1\r\nHost: ");

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre("408"));
    EXPECT_EQ(server.server().statistics().timeouts, 1U);
}

TEST_P(Deadlines, OfHeadersAreNotMovedByMoreHeaders)
{
    EchoServer server{{.tick = 10ms, .header_time = a_while}};
    auto client = server.connect(line());

    // Faster than the deadline, for as long as it is listened to: the server says 408, and stops reading soon.
    client.send("GET / HTTP/1.1\r\nHost: a\r\n");
    client.send_until_answered("X: y\r\n", 5ms);

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre("408"));
}

TEST_P(Deadlines, OfAConnectionThatAsksNothingEndItWithoutAWord)
{
    EchoServer server{{.tick = 10ms, .header_time = a_while}};
    auto client = server.connect(line());

    EXPECT_TRUE(client.is_hung_up_on());
}

TEST_P(Deadlines, OfTheNextRequestEndTheConnectionWithoutAWord)
{
    EchoServer server{{.tick = 10ms, .idle_time = a_while}};
    auto client = server.connect(line());
    client.send(get(""));
    EXPECT_EQ(client.read_response().status, 200);

    EXPECT_TRUE(client.is_hung_up_on());
    EXPECT_EQ(server.server().statistics().timeouts, 0U);
}

TEST_P(Deadlines, OfABodyThatStopsAreAnsweredWith408)
{
    EchoServer server{{.tick = 10ms, .grace_time = a_while}};
    auto client = server.connect(line());

    client.send(post("Content-Length: 1000\r\n", "not all of it"));

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre("408"));
    EXPECT_THAT(server.requests(), testing::IsEmpty());
}

TEST_P(Deadlines, OfABodyThatTricklesAreAnsweredWith408)
{
    // A byte each 5 ms is 200 a second, of which 100,000 are asked.
    EchoServer server{{.tick = 10ms, .grace_time = a_while, .min_rate = 100'000}};
    auto client = server.connect(line());

    client.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
    client.send_until_answered("x", 5ms);

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre("408"));
}

TEST_P(Deadlines, OfABodyThatIsFastEnoughAreMoved)
{
    EchoServer server{{.tick = 10ms, .grace_time = 200ms, .min_rate = 100}};
    auto client = server.connect(line());

    // Longer than the grace, at many times the least rate.
    client.send(post("Content-Length: 600\r\n", ""));
    EXPECT_EQ(client.send_until_answered("ten bytes.", 5ms, 60), 60);

    EXPECT_EQ(client.read_response().body.size(), std::string{"POST /\n"}.size() + 600);
}

TEST_P(Deadlines, OfAnAnswerAreAnsweredWith503)
{
    EchoServer server{{.tick = 10ms, .answer_time = a_while}};
    auto client = server.connect(line());

    client.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre("503"));
    server.answer_waiting(200);  // too late, and harmless
    EXPECT_THAT(server.requests(), ElementsAre("GET /wait"));
}

TEST_P(Deadlines, OfAReaderThatIsTooSlowCutItOff)
{
    EchoServer server{{.tick = 10ms, .grace_time = a_while, .min_rate = 1'000'000'000}};
    auto client = server.connect(line());

    client.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n");
    server.await([&] { return server.server().statistics().timeouts == 1; });

    // Without a reset the kernel would keep, for minutes, what it has taken and the client has no room for.
    server.await([&] { return is_reset(client); });
    EXPECT_LT(client.read_all().size(), 32U * 1'024 * 1'024);
}

TEST_P(Deadlines, OfAClientThatDoesNotHangUpAfterARefusalEndTheConnection)
{
    EchoServer server{{.tick = 10ms, .close_time = a_while}};
    auto client = server.connect(line());

    client.send(get(" folded\r\n"));
    EXPECT_EQ(client.read_response().status, 400);

    server.await([&] { return server.server().statistics().connections_open == 0; });
    EXPECT_EQ(client.read_all(), "");
}

TEST(TlsDeadlines, EndAHandshakeThatDoesNotBegin)
{
    EchoServer server{{.tick = 10ms, .handshake_time = a_while}};
    auto client = RawClient::connect(server.port(Line::tls));

    EXPECT_TRUE(client.is_hung_up_on());
    EXPECT_EQ(server.server().statistics().timeouts, 1U);
}

TEST(TlsDeadlines, EndAHandshakeThatStops)
{
    EchoServer server{{.tick = 10ms, .handshake_time = a_while}};
    auto client = RawClient::connect(server.port(Line::tls));

    client.send("\x16\x03\x01");

    EXPECT_TRUE(client.is_hung_up_on());
}

TEST_P(Deadlines, OfManySlowClientsDoNotDelayOthers)
{
    EchoServer server{{.header_time = 60s, .connections_per_address = 1'000}};
    std::vector<RawClient> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(server.connect(line()));
        slow.back().send(i % 2 == 0 ? "GET / HTTP/1.1\r\nX: "
                                    : "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n");
    }
    auto unread = server.connect(line());
    unread.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n");

    auto client = server.connect(line());
    client.send(canary);

    EXPECT_THAT(answers_of(client.read_all()), ElementsAre(canary_answer));
    EXPECT_EQ(server.server().statistics().timeouts, 0U);
}

}  // namespace
}  // namespace hovor::test
