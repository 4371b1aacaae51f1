#include "tests/conformance/request_case.hpp"

namespace hovor::test {

namespace {

std::string get_of(std::string_view target)
{
    return "GET " + std::string{target} + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

RequestCase many(std::size_t count)
{
    RequestCase result{"Of" + std::to_string(count), {}, {}};
    for (std::size_t i = 0; i < count; ++i) {
        const auto target = "/" + std::to_string(i);
        result.bytes += get_of(target);
        result.answers.push_back("200 GET " + target + "\n");
    }
    result.answers.push_back(canary_answer);
    return result;
}

}  // namespace

// RFC 9112 section 9.3: several requests on a connection, sent without waiting; and where that ends.
std::vector<RequestCase> pipeline_cases()
{
    const auto chunked = post("Transfer-Encoding: chunked\r\n", "2\r\nhi\r\n0\r\n\r\n");
    return {
        many(2),
        many(10),
        many(200),
        {"OfBodies",
         post("Content-Length: 2\r\n", "hi") + chunked + get_of("/a"),
         {posted("hi"), posted("hi"), "200 GET /a\n", canary_answer}},
        {"WithAnAnswerThatFails", get_of("/throw") + get_of("/a"), {"500 open", "200 GET /a\n", canary_answer}},
        {"WithAnAnswerThatIsDropped", get_of("/drop") + get_of("/a"), {"500 open", "200 GET /a\n", canary_answer}},
        {"BehindClose", get("Connection: close\r\n") + get_of("/late"), {"200 GET /\n"}},
        {"BehindCloseInAList", get("Connection: x, CLOSE\r\n") + get_of("/late"), {"200 GET /\n"}},
        {"BehindCloseInTheSecondHeader", get("Connection: x\r\nConnection: close\r\n"), {"200 GET /\n"}},
        {"BehindHttp10", "GET / HTTP/1.0\r\n\r\n" + get_of("/late"), {"200 GET /\n"}},
        {"BehindWhatIsMalformed", get(" X: y\r\n") + get_of("/late"), {"400"}},
        {"BehindAMalformedChunk", post("Transfer-Encoding: chunked\r\n", "x\r\n") + get_of("/late"), {"400"}},
        {"BehindABodyThatIsTooBig",
         post("Content-Length: 2000\r\n", std::string(2'000, 'x')) + get_of("/late"),
         {"413"}},
        {"BehindARequestAndWhatIsMalformed", get_of("/a") + "GET\r\n\r\n" + get_of("/late"), {"200 GET /a\n", "400"}},
        {"WithALineBetween", get_of("/a") + "\r\n" + get_of("/late"), {"200 GET /a\n", "400"}},
        {"BehindAnUpgradeThatIsNotSpoken",
         get("Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n") +
             get_of("/a"),
         {"200 GET /\n", "200 GET /a\n", canary_answer}},
        {"ThatIsCutOff", get_of("/a") + "GET /late HTTP/1.1\r\nHost: a\r\nX: ", {"200 GET /a\n", "400"}},
    };
}

}  // namespace hovor::test
