#include "tests/conformance/request_case.hpp"

#include <utility>

namespace hovor::test {

namespace {

using namespace std::string_literals;

std::string lines(std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += "X-" + std::to_string(i) + ": y\r\n";
    return result;
}

}  // namespace

// RFC 9112 section 5.
std::vector<RequestCase> header_line_cases()
{
    const std::vector<std::string> served{"200 GET /\n", canary_answer};
    std::vector<RequestCase> cases{
        {"Plain", get("X: y\r\n"), served},
        {"WithoutABlank", get("X:y\r\n"), served},
        {"WithBlanks", get("X: \t y \t \r\n"), served},
        {"Empty", get("X:\r\n"), served},
        {"NameOfMarks", get("!#$%&'*+-.^_`|~: y\r\n"), served},
        {"ValueOfMarks", get("X: \"()<>@,;:\\/[]?={}\r\n"), served},
        {"ValueInUtf8", get("X: \xC5\xBElu\xC5\xA5\r\n"), served},
        {"ValueInLatin1", get("X: \xE9\r\n"), served},
        {"TheSameTwice", get("X: y\r\nX: z\r\n"), served},
    };
    const std::vector<std::pair<std::string, std::string>> malformed{
        {"NoColon", "X y\r\n"},
        {"NoName", ": y\r\n"},
        {"NothingButAColon", ":\r\n"},
        {"BlankBeforeTheColon", "X : y\r\n"},
        {"TabBeforeTheColon", "X\t: y\r\n"},
        {"BlankInTheName", "X Y: z\r\n"},
        {"BlankInFront", " X: y\r\n"},
        {"TabInFront", "\tX: y\r\n"},
        {"Folded", "X: y\r\n z\r\n"},
        {"FoldedByATab", "X: y\r\n\tz\r\n"},
        {"FoldedByNothing", "X: y\r\n \r\n"},
        {"NameWithAParenthesis", "X(: y\r\n"},
        {"NameWithASlash", "X/Y: z\r\n"},
        {"NameInQuotes", "\"X\": y\r\n"},
        {"NameThatIsNotAscii", "\xC5\xBD: y\r\n"},
        {"NameWithANul", "X\0: y\r\n"s},
        {"NameWithADel", "X\x7F: y\r\n"},
        {"ValueWithANul", "X: y\0z\r\n"s},
        {"ValueWithAControl", "X: y\x01\r\n"},
        {"ValueWithAnEscape", "X: \x1B[0m\r\n"},
        {"ValueWithADel", "X: y\x7F\r\n"},
        {"ValueWithACarriageReturn", "X: y\rz\r\n"},
        {"ValueWithALineFeed", "X: y\nz: a\r\n"},
        {"TwoCarriageReturns", "X: y\r\r\n"},
        {"LineFeedAtItsEnd", "X: y\n"},
        {"EndOfLineFeeds", "X: y\n\n"},
        {"EndOfCarriageReturns", "X: y\r\r"},
        {"EndThatMixes", "X: y\r\n\n"},
        {"TypeTwice", "Content-Type: a/b\r\nContent-Type: c/d\r\n"},
        {"AuthorizationTwice", "Authorization: a\r\nAuthorization: b\r\n"},
        {"OriginTwice", "Origin: https://a\r\nOrigin: https://b\r\n"},
        {"ExpectTwice", "Expect: 100-continue\r\nExpect: 100-continue\r\n"},
    };
    for (const auto& [name, header_lines] : malformed) cases.push_back({name, get(header_lines), {"400"}});
    cases.push_back({"ExpectSomethingElse", get("Expect: 200-ok\r\n"), {"417"}});
    cases.push_back({"ExpectNothing", get("Expect:\r\n"), {"417"}});
    return cases;
}

std::vector<RequestCase> host_cases()
{
    const auto with_host = [](std::string_view host) {
        return "GET / HTTP/1.1\r\nHost: " + std::string{host} + "\r\n\r\n";
    };
    std::vector<RequestCase> cases{
        {"None", "GET / HTTP/1.1\r\n\r\n", {"400"}},
        {"TwiceTheSame", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", {"400"}},
        {"TwoOthers", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {"400"}},
        {"TwiceInHttp10", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", {"400"}},
        {"Folded", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", {"400"}},
        {"WithABlankBeforeTheColon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", {"400"}},
    };
    for (const auto& [name, host] : {std::pair{"Name"s, "shop.example"s},
                                     {"NameAndPort", "shop.example:8443"},
                                     {"Address", "127.0.0.1:80"},
                                     {"Address6", "[::1]"},
                                     {"Address6AndPort", "[2001:db8::1]:443"},
                                     {"InCapitals", "SHOP.EXAMPLE"},
                                     {"Underscore", "my_shop"}}) {
        cases.push_back({name, with_host(host), {"200 GET /\n", canary_answer}});
    }
    for (const auto& [name, host] : {std::pair{"Empty"s, ""s},
                                     {"PortOnly", ":80"},
                                     {"PortEmpty", "a:"},
                                     {"PortThatIsNoNumber", "a:http"},
                                     {"PortTooLong", "a:123456"},
                                     {"TwoPorts", "a:80:80"},
                                     {"List", "a, b"},
                                     {"Blank", "a b"},
                                     {"Path", "a/b"},
                                     {"User", "u@a"},
                                     {"Scheme", "http://a"},
                                     {"Query", "a?b"},
                                     {"Fragment", "a#b"},
                                     {"Backslash", "a\\b"},
                                     {"Quote", "a\"b"},
                                     {"Bracket", "a<b>"},
                                     {"Percent", "a%2eb"},
                                     {"NotAscii", "\xC5\xBE.example"},
                                     {"Address6WithoutItsEnd", "[::1"},
                                     {"Address6WithoutBrackets", "::1"},
                                     {"Address6WithAZone", "[fe80::1%eth0]"},
                                     {"Address6WithMoreBehind", "[::1]a"},
                                     {"EmptyBrackets", "[]"}}) {
        cases.push_back({name, with_host(host), {"400"}});
    }
    return cases;
}

std::vector<RequestCase> size_cases()
{
    // Of the head as a whole, 16 KiB are allowed: what get() writes around the value takes 32 bytes.
    constexpr std::size_t around = 32;
    constexpr std::size_t head = 16 * 1'024;
    const auto of_size = [](std::size_t size) { return get("X: " + std::string(size - around, 'y') + "\r\n"); };
    const std::vector<std::string> served{"200 GET /\n", canary_answer};
    return {
        {"HeadOfTheLimit", of_size(head), served},
        {"HeadOfOneMore", of_size(head + 1), {"431"}},
        {"HeadOfTwiceAsMuch", of_size(2 * head), {"431"}},
        {"HeadOfManyTimesAsMuch", of_size(64 * head), {"431"}},
        {"HeadWithoutAnEnd", "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(head, 'y'), {"431"}},
        {"NameWithoutAnEnd", "GET / HTTP/1.1\r\nHost: a\r\n" + std::string(head, 'y'), {"431"}},
        {"HeadersOfTheLimit", get(lines(99)), served},
        {"HeadersOfOneMore", get(lines(100)), {"431"}},
        {"HeadersOfManyTimesAsMuch", get(lines(1'000)), {"431"}},
        {"LineWithoutAnEnd", std::string(2 * head, 'G'), {"414"}},
    };
}

}  // namespace hovor::test
