#include "tests/conformance/request_case.hpp"

#include <utility>

namespace hovor::test {

namespace {

using namespace std::string_literals;

// What a server that reads the length differently would take for a second request.
const std::string smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

void add_malformed(std::vector<RequestCase>& cases)
{
    const std::vector<std::pair<std::string, std::string>> values{
        {"Empty", ""},
        {"Plus", "+5"},
        {"Minus", "-5"},
        {"MinusZero", "-0"},
        {"Hexadecimal", "0x5"},
        {"HexadecimalDigit", "a"},
        {"Fraction", "5.0"},
        {"Exponent", "5e0"},
        {"Quoted", "\"5\""},
        {"TwoNumbers", "5 5"},
        {"ListOfTheSame", "5, 5"},
        {"ListOfOthers", "5, 6"},
        {"ListThatIsCutOff", "5,"},
        {"ListThatBeginsEmpty", ",5"},
        {"Parameter", "5;a=b"},
        {"Unit", "5b"},
        {"VerticalTab",
         "\x0B"
         "5"},
        {"FormFeed", "5\x0C"},
        {"NoBreakSpace",
         "\xC2\xA0"
         "5"},
        {"FullWidthDigit", "\xEF\xBC\x95"},
        {"Nul", "5\0"s},
        {"DelBehind", "5\x7F"},
        {"Of65Bits", "18446744073709551616"},
        {"Of65BitsThatWrapToFive", "18446744073709551621"},
        {"OfHundredDigits", std::string(100, '9')},
    };
    for (const auto& [name, value] : values) {
        cases.push_back({name, post("Content-Length: " + value + "\r\n", "hello"), {"400"}});
    }
}

}  // namespace

// RFC 9112 section 6.3, RFC 9110 section 8.6: digits, and once.
std::vector<RequestCase> content_length_cases()
{
    std::vector<RequestCase> cases{
        {"Plain", post("Content-Length: 5\r\n", "hello"), {posted("hello"), canary_answer}},
        {"Zero", post("Content-Length: 0\r\n", ""), {posted(""), canary_answer}},
        {"WithZerosInFront", post("Content-Length: 0005\r\n", "hello"), {posted("hello"), canary_answer}},
        {"WithBlanksAround", post("Content-Length: \t 5 \t\r\n", "hello"), {posted("hello"), canary_answer}},
        {"WithoutABlank", post("content-length:5\r\n", "hello"), {posted("hello"), canary_answer}},
        {"TheBodyIsNoRequest",
         post("Content-Length: " + std::to_string(smuggled.size()) + "\r\n", smuggled),
         {posted(smuggled), canary_answer}},
        {"OfAGet",
         get("Content-Length: " + std::to_string(smuggled.size()) + "\r\n") + smuggled,
         {"200 GET /\n" + smuggled, canary_answer}},
        {"None", post("", ""), {posted(""), canary_answer}},
        {"TwiceTheSame", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), {"400"}},
        {"TwoOthers", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"), {"400"}},
        {"TwoApart", post("Content-Length: 0\r\nX: y\r\ncontent-length: 5\r\n", "hello"), {"400"}},
        {"TwoOfWhichOneIsEmpty", post("Content-Length: 5\r\nContent-Length:\r\n", "hello"), {"400"}},
        {"ShorterThanWhatComes", post("Content-Length: 4\r\n", "hello"), {posted("hell"), "501"}},
        {"LongerThanWhatComes", post("Content-Length: 900\r\n", "hello"), {}, true},
        {"MoreThanTheApplicationTakes", post("Content-Length: 1001\r\n", ""), {"413"}},
        {"MostOf63Bits", post("Content-Length: 9223372036854775807\r\n", ""), {"413"}},
        {"MostOf64Bits", post("Content-Length: 18446744073709551615\r\n", ""), {"413"}},
        {"WhereNoBodyIsTaken", "POST /no-body HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", {"413"}},
    };
    add_malformed(cases);
    return cases;
}

}  // namespace hovor::test
