#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/request_case.hpp"

#include <gmock/gmock.h>

// What HTTP demands beside the reading of requests.
namespace hovor::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string continued = "HTTP/1.1 100 Continue\r\n\r\n";

class Http : public testing::TestWithParam<Line> {
protected:
    EchoServer server_;
    RawClient client_ = server_.connect(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Over, Http, testing::Values(Line::plain, Line::tls),
                         [](const auto& each) { return std::string{name_of(each.param)}; });

TEST_P(Http, AnswersHeadWithoutABody)
{
    client_.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});

    const auto response = client_.read_response(true);

    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.header("content-length"), "8");  // of "HEAD /x\n"
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre(canary_answer));
}

TEST_P(Http, RefusesHeadWithoutABody)
{
    client_.send("HEAD /x HTTP/1.1\r\nHost: a\r\nExpect: x\r\n\r\n");

    const auto response = client_.read_response(true);

    EXPECT_EQ(response.status, 417);
    EXPECT_NE(response.header("content-length"), "0");
    EXPECT_EQ(client_.read_all(), "");
}

TEST_P(Http, RefusesHeadOfATargetThatIsTooLongWithoutABody)
{
    client_.send("HEAD /" + std::string(9'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n");

    EXPECT_EQ(client_.read_response(true).status, 414);
    EXPECT_EQ(client_.read_all(), "");
}

TEST_P(Http, RefusesWhatComesBehindHeadWithABody)
{
    client_.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n" + get("folded:\r\n value\r\n"));

    EXPECT_EQ(client_.read_response(true).status, 200);
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre("400"));
}

TEST_P(Http, SendsNoBodyWithNotModified)
{
    client_.send("GET /not-modified HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});

    const auto response = client_.read_response(true);

    EXPECT_EQ(response.status, 304);
    EXPECT_EQ(response.header("content-length"), "");
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre(canary_answer));
}

TEST_P(Http, SaysContinueOnceWhenAskedAndOnlyWhenTheBodyIsWanted)
{
    client_.send(post("Expect: 100-continue\r\nContent-Length: 5\r\n", ""));
    EXPECT_EQ(client_.read(continued.size()), continued);
    client_.send("hello");
    EXPECT_EQ(client_.read_response().body, "POST /\nhello");

    client_.send(post("Expect: 100-Continue\r\nTransfer-Encoding: chunked\r\n", ""));
    EXPECT_EQ(client_.read(continued.size()), continued);
    client_.send("5\r\nhello\r\n0\r\n\r\n");
    EXPECT_EQ(client_.read_response().body, "POST /\nhello");

    client_.send(post("Expect: 100-continue\r\n", "") + post("Expect: 100-continue\r\nContent-Length: 1001\r\n", ""));
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre(posted(""), "413"));
}

TEST_P(Http, SaysNoContinueToHttp10NorWhenTheBodyIsThereAlready)
{
    client_.send(post("Expect: 100-continue\r\nContent-Length: 5\r\n", "hello"));
    EXPECT_EQ(client_.read_response().body, "POST /\nhello");

    client_.send("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    client_.end_writing();
    EXPECT_EQ(client_.read_all(), "");
}

TEST_P(Http, NamesWhatIsAllowed)
{
    client_.send("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n");

    EXPECT_EQ(client_.read_response().header("allow"), "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
}

TEST_P(Http, TurnsAnAnswerWithALineEndInAHeaderInto500)
{
    client_.send("GET /injected HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});

    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre("500"));
    EXPECT_THAT(server_.troubles(), ElementsAre(testing::HasSubstr("location")));
}

TEST_P(Http, AnswersAClientThatHasStoppedWriting)
{
    client_.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    client_.end_writing();
    server_.await_requests(1);

    server_.answer_waiting(404);

    EXPECT_EQ(client_.read_response().status, 404);
    EXPECT_EQ(client_.read_all(), "");
}

TEST_P(Http, AnswersInTheOrderOfTheRequestsWhateverIsReadyFirst)
{
    client_.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n" + std::string{canary});
    server_.await_requests(1);
    EXPECT_THAT(server_.requests(), ElementsAre("GET /wait"));

    server_.answer_waiting(404);

    EXPECT_EQ(client_.read_response().status, 404);
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre(canary_answer));
}

TEST_P(Http, SurvivesAnAnswerToAClientThatHasLeft)
{
    {
        auto other = server_.connect(GetParam());
        other.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
        server_.await_requests(1);
    }
    server_.answer_waiting(200);

    client_.send(canary);
    EXPECT_THAT(answers_of(client_.read_all()), ElementsAre(canary_answer));
}

TEST_P(Http, SendsABigAnswerWhole)
{
    client_.send("GET /big HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    EXPECT_EQ(client_.read_response().body, std::string(32 * 1'024 * 1'024, 'x'));
}

TEST_P(Http, TakesABigBodyWhole)
{
    const std::string body(8 * 1'024 * 1'024, 'x');

    client_.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n");
    client_.send(body);

    EXPECT_EQ(client_.read_response().body, "POST /upload\n" + body);
}

TEST(HttpLimits, RefuseBodiesThatAreTooMuchTogether)
{
    EchoServer server{{.bodies_bytes = 100'000}};
    auto client = server.connect(Line::plain);

    client.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + std::string(150'000, 'x'));

    const auto response = client.read_response();
    EXPECT_EQ(response.status, 503);
    EXPECT_NE(response.header("retry-after"), "");
    EXPECT_THAT(server.requests(), IsEmpty());
}

TEST(HttpOverTls, IsAnsweredThoughTheClientSaidAllInOnePieceWithTheEndOfItsHandshake)
{
    EchoServer server;
    auto client = RawClient::connect_tls(server.port(Line::tls), {.is_held_back = true});

    client.send(get(""));
    client.end_writing();

    EXPECT_EQ(client.read_response().body, "GET /\n");
    EXPECT_EQ(server.server().statistics().handshakes_failed, 0U);
}

TEST(HttpOnTheTlsPort, IsSentToHttpsAndNotHeard)
{
    EchoServer server;
    auto client = RawClient::connect(server.port(Line::tls));

    client.send("GET /a?b HTTP/1.1\r\nHost: shop:8443\r\n\r\n" + std::string{canary});

    const auto response = client.read_response();
    EXPECT_EQ(response.status, 308);
    EXPECT_EQ(response.header("location"), "https://shop:8443/a?b");
    EXPECT_EQ(client.read_all(), "");
    EXPECT_THAT(server.requests(), IsEmpty());
}

TEST(HttpOnTheRedirectPort, SendsBrowsersToHttpsAndRefusesTheRest)
{
    EchoServer server;
    const auto ask = [&](const std::string& request) {
        auto client = RawClient::connect(server.redirect_port());
        client.send(request);
        return client.read_response(request.starts_with("HEAD"));
    };

    const auto moved = ask("GET /a HTTP/1.1\r\nHost: shop:80\r\n\r\n");
    EXPECT_EQ(moved.status, 308);
    EXPECT_EQ(moved.header("location"), "https://shop:" + std::to_string(server.port(Line::tls)) + "/a");
    EXPECT_EQ(ask("HEAD / HTTP/1.1\r\nHost: shop\r\n\r\n").status, 308);
    EXPECT_EQ(ask("POST / HTTP/1.1\r\nHost: shop\r\n\r\n").status, 403);
    EXPECT_EQ(ask("GET / HTTP/1.0\r\n\r\n").status, 403);
    EXPECT_EQ(ask("GET / HTTP/1.1\r\nHost: shop\r\nUpgrade: websocket\r\n\r\n").status, 403);
    EXPECT_EQ(ask("GET / HTTP/1.1\r\nHost: shop\r\nHost: other\r\n\r\n").status, 400);
    EXPECT_THAT(server.requests(), IsEmpty());
}

}  // namespace
}  // namespace hovor::test
