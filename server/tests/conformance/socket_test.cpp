#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/frame_case.hpp"

#include <gmock/gmock.h>

#include <utility>

// The life of a WebSocket from the handshake to the end, beside the rules for single frames.
namespace hovor::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transport::Limits;
using transport::WebSocket;
using namespace std::chrono_literals;

const std::string handshake =
    " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

// Deadlines within the patience of a test.
Limits quick()
{
    return {.tick = 10ms, .close_time = 50ms, .ping_every = 50ms, .pong_within = 50ms};
}

class Sockets : public testing::TestWithParam<Line> {
protected:
    Line line() const { return GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Over, Sockets, testing::Values(Line::plain, Line::tls),
                         [](const auto& each) { return std::string{name_of(each.param)}; });

TEST_P(Sockets, FramesInOnePieceWithTheHandshakeAreRefused)
{
    EchoServer server;
    auto client = server.connect(line());

    client.send("GET /socket" + handshake + client_frame(text, "too early"));

    EXPECT_EQ(client.read_response().status, 400);
    EXPECT_EQ(client.read_all(), "");
    EXPECT_THAT(server.requests(), IsEmpty());
}

TEST_P(Sockets, FramesThatComeBeforeTheApplicationHasAgreedWait)
{
    EchoServer server;
    auto client = server.connect(line());
    client.send("GET /wait-socket" + handshake);
    server.await_requests(1);

    client.send(client_frame(text, "early"));
    server.accept_waiting();

    EXPECT_EQ(client.read_response(true).status, 101);
    EXPECT_EQ(client.read_text(), "early");
}

TEST_P(Sockets, AreNotOpenedWhenTheApplicationRefuses)
{
    EchoServer server;
    auto client = server.connect(line());
    client.send("GET /refused" + handshake);

    EXPECT_EQ(client.read_response().status, 403);
    EXPECT_EQ(client.read_all(), "");
    EXPECT_EQ(server.server().statistics().web_sockets_open, 0U);
}

TEST_P(Sockets, AnswerWhatCameBeforeTheClientStoppedWriting)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.send(client_frame(text, "last words") + client_frame(close, close_payload(1000)));
    client.end_writing();

    EXPECT_THAT(transcript(client.read_all()), ElementsAre("text:last words", closed));
    server.await_closed(1);
}

TEST_P(Sockets, EndWhenTheClientStopsWritingWithoutAClose)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.end_writing();

    EXPECT_EQ(client.read_all(), "");
    server.await_closed(1);
}

TEST_P(Sockets, EndInTheMiddleOfAFrameWithoutAnswer)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.send(client_frame(text, "cut off").substr(0, 9));
    client.end_writing();

    EXPECT_EQ(client.read_all(), "");
    server.await_closed(1);
}

TEST_P(Sockets, AreClosedByTheApplicationWithItsReason)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.send_text("close");
    const auto frame = client.read_close();

    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->payload, close_payload(4001, "as you wish"));
    client.send_close(4001);
    EXPECT_EQ(client.read_all(), "");
    server.await_closed(1);
}

TEST_P(Sockets, DeliverNothingMoreOnceTheApplicationHasClosed)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.send(client_frame(text, "close") + client_frame(text, "late") + client_frame(ping, "late") +
                client_frame(close, close_payload(4001)));

    EXPECT_THAT(transcript(client.read_all()), ElementsAre("refused:4001"));
}

TEST_P(Sockets, OfAClientThatDoesNotAnswerACloseEndAfterAWhile)
{
    EchoServer server{quick()};
    auto client = server.connect_web_socket(line());

    client.send_text("close");

    ASSERT_TRUE(client.read_close());
    EXPECT_EQ(client.read_all(), "");
    server.await_closed(1);
}

TEST_P(Sockets, CloseWith1011WhenTheApplicationThrows)
{
    EchoServer server;
    auto client = server.connect_web_socket(line());

    client.send(client_frame(text, "throw") + client_frame(text, "late"));

    EXPECT_EQ(client.read_close()->close_code(), 1011);
    server.await_troubles(1);
    EXPECT_THAT(server.troubles(), ElementsAre("thrown by on_text"));
}

TEST_P(Sockets, PingASilentClientAndGiveItUp)
{
    EchoServer server{quick()};
    auto client = server.connect_web_socket(line());

    EXPECT_THAT(transcript(client.read_all()), ElementsAre("ping:"));
    server.await_closed(1);
    EXPECT_EQ(server.server().statistics().timeouts, 1U);
}

TEST_P(Sockets, KeepAClientThatAnswersPings)
{
    // A ping that is not answered would be the last.
    EchoServer server{{.tick = 10ms, .ping_every = 50ms, .pong_within = 5s}};
    auto client = server.connect_web_socket(line());

    for (int i = 0; i < 5; ++i) {
        const auto frame = client.read_frame();
        ASSERT_EQ(frame.opcode(), ping);
        client.send(client_frame(pong, frame.payload));
    }

    client.send_text("still here");
    EXPECT_EQ(client.read_text(), "still here");
}

TEST_P(Sockets, CutOffAClientThatDoesNotReadWith1013)
{
    EchoServer server{{.tick = 10ms, .outbox_bytes = 100'000}};
    auto slow = server.connect_web_socket(line());
    auto other = server.connect_web_socket(line());
    const auto frame = transport::make_text_frame(std::string(60'000, 'x'));

    // More than the kernel's buffers of both ends hold.
    server.with_sockets([&, is_slow_one = true](WebSocket& socket) mutable {
        if (!std::exchange(is_slow_one, false)) return;
        for (int i = 0; i < 400; ++i) socket.send(frame);
        EXPECT_LE(socket.queued_bytes(), 200'000U);
    });

    other.send_text("not disturbed");
    EXPECT_EQ(other.read_text(), "not disturbed");
    EXPECT_EQ(slow.read_close()->close_code(), 1013);
    EXPECT_EQ(server.server().statistics().slow_clients_cut_off, 1U);
}

TEST_P(Sockets, TellTheApplicationWhenASlowClientHasCaughtUp)
{
    EchoServer server{{.outbox_bytes = 64 * 1'024 * 1'024}};
    auto client = server.connect_web_socket(line());
    const auto before = server.requests().size();
    const auto frame = transport::make_text_frame(std::string(60'000, 'x'));
    constexpr int frames = 400;

    server.with_sockets([&](WebSocket& socket) {
        for (int i = 0; i < frames; ++i) socket.send(frame);
    });
    server.with_sockets([](WebSocket&) {});  // the loop comes to the end of its turn
    server.with_sockets([](WebSocket& socket) { EXPECT_GT(socket.queued_bytes(), 0U) << "nothing had to wait"; });
    for (int i = 0; i < frames; ++i) ASSERT_EQ(client.read_text().size(), 60'000U);

    server.await_requests(before + 1);
    EXPECT_EQ(server.requests().back(), "drained");
}

}  // namespace
}  // namespace hovor::test
