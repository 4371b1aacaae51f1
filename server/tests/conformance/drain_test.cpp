#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/frame_case.hpp"
#include "tests/conformance/request_case.hpp"

#include <gmock/gmock.h>

#include <future>
#include <thread>

// Restarts and new certificates.
namespace hovor::test {
namespace {

using testing::ElementsAre;
using namespace std::chrono_literals;

class Drain : public testing::TestWithParam<Line> {
protected:
    EchoServer server_;
    RawClient client_ = server_.connect(GetParam());

    // Returns once it has begun.
    std::future<void> drain(std::chrono::milliseconds limit)
    {
        auto drained = std::async(std::launch::async, [this, limit] { server_.server().drain(limit); });
        server_.await([&] { return !server_.is_listening(); });
        return drained;
    }
};

INSTANTIATE_TEST_SUITE_P(Over, Drain, testing::Values(Line::plain, Line::tls),
                         [](const auto& each) { return std::string{name_of(each.param)}; });

TEST_P(Drain, ClosesWebSocketsWith1012AndWaitsForTheirAnswer)
{
    client_.upgrade("/socket");

    auto drained = drain(10s);
    const auto frame = client_.read_close();

    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->close_code(), 1012);
    EXPECT_EQ(drained.wait_for(0s), std::future_status::timeout);
    client_.send_close(1012);
    EXPECT_EQ(client_.read_all(), "");
    client_.end_writing();
    drained.get();
    server_.await_closed(1);
}

TEST_P(Drain, SendsWhatWasQueuedBeforeTheClose)
{
    client_.upgrade("/socket");
    server_.with_sockets([](transport::WebSocket& socket) { socket.send(transport::make_text_frame("last")); });

    auto drained = drain(10s);

    EXPECT_EQ(client_.read_text(), "last");
    EXPECT_EQ(client_.read_close()->close_code(), 1012);
    client_.send_close(1012);
    client_.end_writing();
}

TEST_P(Drain, LetsARequestInFlightBeAnswered)
{
    client_.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});
    server_.await_requests(1);

    auto drained = drain(10s);
    server_.answer_waiting(404);

    const auto response = client_.read_response();
    EXPECT_EQ(response.status, 404);
    EXPECT_EQ(client_.read_all(), "");
    client_.end_writing();
    EXPECT_THAT(server_.requests(), ElementsAre("GET /wait"));
}

TEST_P(Drain, EndsConnectionsThatAskNothing)
{
    client_.send(get(""));
    EXPECT_EQ(client_.read_response().status, 200);

    auto drained = drain(10s);

    EXPECT_TRUE(client_.is_hung_up_on());
    client_.end_writing();
}

TEST_P(Drain, LetsAConnectionThatHasJustComeAskOnce)
{
    // Known to the server: with TLS by the handshake, without it by nothing yet.
    server_.await([&] { return server_.server().statistics().connections_open == 1; });

    auto drained = drain(10s);
    client_.send(get("") + std::string{canary});

    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre("200 GET /\n"));
    client_.end_writing();
}

TEST_P(Drain, CutsOffWhatIsLeftAtItsLimit)
{
    client_.upgrade("/socket");

    server_.server().drain(500ms);

    EXPECT_EQ(client_.read_close()->close_code(), 1012);
    EXPECT_EQ(client_.read_all(), "");
    server_.await_closed(1);
}

TEST(Server, StopsWhileItsTimersAreDue)
{
    EchoServer server{{.tick = 1ms}};

    server.server().loops().front()->post([] { std::this_thread::sleep_for(20ms); });
    server.server().drain(0ms);

    EXPECT_FALSE(server.is_listening());
}

TEST(Certificates, AreReplacedForHandshakesToComeAndLeaveConnectionsOpen)
{
    EchoServer server;
    auto before = server.connect_web_socket(Line::tls);
    const auto old_certificate = before.tls_certificate();

    for (int i = 0; i < 5; ++i) {
        const auto next = transport::make_self_signed({"localhost"}, SystemClock{}.now());
        ASSERT_TRUE(server.server().set_certificate(next));
        server.with_sockets([](transport::WebSocket&) {});  // the loop has come past it
        before.send_text("still here");
        EXPECT_EQ(before.read_text(), "still here");
        const auto after = server.connect_web_socket(Line::tls);
        EXPECT_NE(after.tls_certificate(), old_certificate);
        EXPECT_NE(after.tls_certificate(), "");
    }
    EXPECT_EQ(before.tls_certificate(), old_certificate);
}

TEST(Certificates, ThatAreBrokenChangeNothing)
{
    EchoServer server;
    const auto old_certificate = server.connect(Line::tls).tls_certificate();
    const auto one = transport::make_self_signed({"localhost"}, SystemClock{}.now());
    const auto other = transport::make_self_signed({"localhost"}, SystemClock{}.now());

    EXPECT_FALSE(server.server().set_certificate({one.chain_pem, other.key_pem}));
    EXPECT_FALSE(server.server().set_certificate({"nonsense", one.key_pem}));
    EXPECT_FALSE(server.server().set_certificate({one.chain_pem, ""}));

    EXPECT_EQ(server.connect(Line::tls).tls_certificate(), old_certificate);
}

}  // namespace
}  // namespace hovor::test
