#include "tests/conformance/request_case.hpp"

#include <utility>

namespace hovor::test {

namespace {

using namespace std::string_literals;

std::string request(std::string_view line)
{
    return std::string{line} + "\r\nHost: a\r\n\r\n";
}

}  // namespace

// RFC 9112 section 3, but for the target.
std::vector<RequestCase> request_line_cases()
{
    std::vector<RequestCase> cases{
        {"Http10", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", {"200 GET /\n"}},
        {"Http10WithoutHost", "GET / HTTP/1.0\r\n\r\n", {"200 GET /\n"}},
        {"Http10ThatWantsToStay", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", {"200 GET /\n"}},
        {"Put", request("PUT / HTTP/1.1"), {"200 PUT /\n", canary_answer}},
        {"Patch", request("PATCH / HTTP/1.1"), {"200 PATCH /\n", canary_answer}},
        {"Delete", request("DELETE / HTTP/1.1"), {"200 DELETE /\n", canary_answer}},
        {"Options", request("OPTIONS / HTTP/1.1"), {"200 OPTIONS /\n", canary_answer}},
        {"Trace", request("TRACE / HTTP/1.1"), {"405"}},
        {"Connect", request("CONNECT a:443 HTTP/1.1"), {"405"}},
        {"MethodInLowerCase", request("get / HTTP/1.1"), {"501"}},
        {"MethodUnknown", request("BREW / HTTP/1.1"), {"501"}},
        {"MethodOfWebDav", request("PROPFIND / HTTP/1.1"), {"501"}},
        {"MethodThatIsLong", request(std::string(1'000, 'M') + " / HTTP/1.1"), {"501"}},
        {"Http2Preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {"505"}},
    };
    for (const std::string version : {"0.9", "1.2", "1.9", "2.0", "3.0", "9.9"}) {
        cases.push_back(
            {"Version" + version.substr(0, 1) + "Dot" + version.substr(2), request("GET / HTTP/" + version), {"505"}});
    }
    const std::vector<std::pair<std::string, std::string>> malformed{
        {"VersionMissing", request("GET /")},
        {"VersionMissingButForItsBlank", request("GET / ")},
        {"VersionInLowerCase", request("GET / http/1.1")},
        {"VersionOfAnotherName", request("GET / HTTPS/1.1")},
        {"VersionWithoutADot", request("GET / HTTP/11")},
        {"VersionWithoutAMinor", request("GET / HTTP/1")},
        {"VersionWithThreeParts", request("GET / HTTP/1.1.1")},
        {"VersionWithTwoDigits", request("GET / HTTP/1.10")},
        {"VersionWithAComma", request("GET / HTTP/1,1")},
        {"VersionWithAMinus", request("GET / HTTP/-1.1")},
        {"VersionTwice", request("GET / HTTP/1.1 HTTP/1.1")},
        {"BlankBehind", request("GET / HTTP/1.1 ")},
        {"TabBehind", request("GET / HTTP/1.1\t")},
        {"BlankInFront", request(" GET / HTTP/1.1")},
        {"TwoBlanksBeforeTheTarget", request("GET  / HTTP/1.1")},
        {"TwoBlanksBehindTheTarget", request("GET /  HTTP/1.1")},
        {"TabBeforeTheTarget", request("GET\t/ HTTP/1.1")},
        {"TabBehindTheTarget", request("GET /\tHTTP/1.1")},
        {"FormFeedBeforeTheTarget", request("GET\x0C/ HTTP/1.1")},
        {"NoBlankBeforeTheTarget", request("GET/ HTTP/1.1")},
        {"MethodMissing", request(" / HTTP/1.1")},
        {"MethodWithAnAt", request("G@T / HTTP/1.1")},
        {"MethodWithAColon", request("GET: / HTTP/1.1")},
        {"MethodWithANul", request("GE\0T / HTTP/1.1"s)},
        {"MethodThatIsNotAscii", request("G\xC3\x8BT / HTTP/1.1")},
        {"LineFeedAlone", "GET / HTTP/1.1\nHost: a\r\n\r\n"},
        {"CarriageReturnAlone", "GET / HTTP/1.1\rHost: a\r\n\r\n"},
        {"TwoCarriageReturns", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n"},
        {"LineFeedsOnly", "GET / HTTP/1.1\nHost: a\n\n"},
        {"EmptyLineInFront", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"LineFeedInFront", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"TlsHello", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"s},
        {"BytesThatAreNothing", std::string(100, '\xFF') + "\r\n\r\n"},
        {"Http09", "GET /\r\n"},
    };
    for (const auto& [name, bytes] : malformed) cases.push_back({name, bytes, {"400"}});
    return cases;
}

std::vector<RequestCase> target_cases()
{
    const auto get_target = [](std::string_view target) { return request("GET " + std::string{target} + " HTTP/1.1"); };
    std::vector<RequestCase> cases{
        {"WithAQuery", get_target("/a?b=c&d=%20"), {"200 GET /a?b=c&d=%20\n", canary_answer}},
        // Not cleaned: that is for whoever gives paths a meaning.
        {"WithDots", get_target("/../a//b/./c"), {"200 GET /../a//b/./c\n", canary_answer}},
        {"Absolute", get_target("http://a/b?c"), {"200 GET /b?c\n", canary_answer}},
        {"AbsoluteInCapitals", get_target("HTTP://A/b"), {"200 GET /b\n", canary_answer}},
        {"AbsoluteWithoutAPath", get_target("http://a"), {"200 GET /\n", canary_answer}},
        {"AbsoluteWithAQueryOnly", get_target("http://a?b"), {"200 GET /?b\n", canary_answer}},
        {"AsteriskOfOptions", request("OPTIONS * HTTP/1.1"), {"200 OPTIONS *\n", canary_answer}},
        {"Longest",
         get_target("/" + std::string(8'191, 'x')),
         {"200 GET /" + std::string(8'191, 'x') + "\n", canary_answer}},
        {"OneTooLong", get_target("/" + std::string(8'192, 'x')), {"414"}},
        {"LongerThanAHead", "GET /" + std::string(20'000, 'x'), {"414"}},
    };
    const std::vector<std::pair<std::string, std::string>> malformed{
        {"Empty", ""},
        {"Relative", "a/b"},
        {"Asterisk", "*"},
        {"AsteriskAndMore", "*/a"},
        {"Authority", "a:80"},
        {"AbsoluteOfAnotherHost", "http://b/"},
        {"AbsoluteOfAnotherPort", "http://a:81/"},
        {"AbsoluteWithAUser", "http://u@a/"},
        {"AbsoluteThatSeemsAnotherHost", "http://b@a/"},
        {"AbsoluteWithoutAHost", "http:///b"},
        {"AbsoluteOfAnotherScheme", "ftp://a/"},
        {"AbsoluteOfAFile", "file:///etc/passwd"},
        {"AbsoluteOfScript", "javascript:alert(1)"},
        {"Fragment", "/a#b"},
        {"Blank", "/a b"},
        {"Tab", "/a\tb"},
        {"Del", "/a\x7F"},
        {"Control", "/a\x01"},
        {"Nul", std::string{"/a\0b", 4}},
        {"NotAscii", "/\xC5\xBE"},
        {"CarriageReturn", "/a\rb"},
        {"LineFeed", "/a\nb"},
    };
    for (const auto& [name, target] : malformed) cases.push_back({name, get_target(target), {"400"}});
    return cases;
}

}  // namespace hovor::test
