#include "tests/conformance/request_case.hpp"

#include <utility>

namespace hovor::test {

namespace {

using namespace std::string_literals;

std::string chunks(std::string_view body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

std::string in_single_bytes(std::size_t count)
{
    std::string body;
    for (std::size_t i = 0; i < count; ++i) body += "1\r\nx\r\n";
    return body + "0\r\n\r\n";
}

}  // namespace

// RFC 9112 section 7.1, without what nobody needs: extensions and trailers.
std::vector<RequestCase> chunk_cases()
{
    std::vector<RequestCase> cases{
        {"Empty", chunks("0\r\n\r\n"), {posted(""), canary_answer}},
        {"Two", chunks("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"), {posted("hello"), canary_answer}},
        {"DigitsInLowerCase", chunks("a\r\n0123456789\r\n0\r\n\r\n"), {posted("0123456789"), canary_answer}},
        {"DigitsInCapitals", chunks("A\r\n0123456789\r\n0\r\n\r\n"), {posted("0123456789"), canary_answer}},
        {"ZerosInFront", chunks("0005\r\nhello\r\n0000\r\n\r\n"), {posted("hello"), canary_answer}},
        {"LineEndsInside", chunks("4\r\n\r\n\r\n\r\n0\r\n\r\n"), {posted("\r\n\r\n"), canary_answer}},
        {"ChunksInside", chunks("5\r\n0\r\n\r\n\r\n0\r\n\r\n"), {posted("0\r\n\r\n"), canary_answer}},
        {"SingleBytes", chunks(in_single_bytes(300)), {posted(std::string(300, 'x')), canary_answer}},
        {"AsMuchAsIsTaken",
         chunks("3e8\r\n" + std::string(1'000, 'x') + "\r\n0\r\n\r\n"),
         {posted(std::string(1'000, 'x')), canary_answer}},
        {"MoreThanIsTaken", chunks("3e9\r\n" + std::string(1'001, 'x') + "\r\n0\r\n\r\n"), {"413"}},
        {"MoreThanIsTakenTogether", chunks("3e8\r\n" + std::string(1'000, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n"), {"413"}},
        {"MoreThanIsTakenInSingleBytes", chunks(in_single_bytes(1'001)), {"413"}},
        {"MostOf32Bits", chunks("ffffffff\r\n"), {"413"}},
        {"NoEnd", chunks("5\r\nhello\r\n"), {"400"}},
        {"NoLineBehindTheEnd", chunks("5\r\nhello\r\n0\r\n"), {"400"}},
        {"NothingAtAll", chunks(""), {"400"}},
        {"DataThatIsCutOff", chunks("3e8\r\nhello"), {}, true},
    };
    const std::vector<std::pair<std::string, std::string>> malformed{
        {"NoSize", "\r\nhello\r\n0\r\n\r\n"},
        {"SizeOfNoDigit", "g\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithAPrefix", "0x5\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithAPlus", "+5\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithAMinus", "-5\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithABlankInFront", " 5\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithABlankBehind", "5 \r\nhello\r\n0\r\n\r\n"},
        {"SizeWithATabBehind", "5\t\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithAnUnderscore", "0_5\r\nhello\r\n0\r\n\r\n"},
        {"SizeWithANul", "5\0\r\nhello\r\n0\r\n\r\n"s},
        {"SizeOf33Bits", "100000005\r\nhello\r\n0\r\n\r\n"},
        {"SizeOf64Bits", "ffffffffffffffff\r\nhello\r\n0\r\n\r\n"},
        {"SizeOf65BitsThatWrapToFive", "10000000000000005\r\nhello\r\n0\r\n\r\n"},
        {"ManyZerosInFront", std::string(100, '0') + "5\r\nhello\r\n0\r\n\r\n"},
        {"SizeThenLineFeed", "5\nhello\r\n0\r\n\r\n"},
        {"SizeThenCarriageReturn", "5\rhello\r\n0\r\n\r\n"},
        {"SizeThenTwoCarriageReturns", "5\r\r\nhello\r\n0\r\n\r\n"},
        {"Extension", "5;a=b\r\nhello\r\n0\r\n\r\n"},
        {"ExtensionWithoutAValue", "5;a\r\nhello\r\n0\r\n\r\n"},
        {"EmptyExtension", "5;\r\nhello\r\n0\r\n\r\n"},
        {"ExtensionWithALineFeed", "5;a\nxx;4c\r\nhello\r\n0\r\n\r\n"},
        {"ExtensionInQuotes", "5;a=\"\r\n\"\r\nhello\r\n0\r\n\r\n"},
        {"ExtensionOfTheLast", "5\r\nhello\r\n0;a=b\r\n\r\n"},
        {"DataLongerThanItsSize", "4\r\nhello\r\n0\r\n\r\n"},
        {"DataShorterThanItsSize", "6\r\nhello\r\n0\r\n\r\n"},
        {"DataThenLineFeed", "5\r\nhello\n0\r\n\r\n"},
        {"DataThenCarriageReturn", "5\r\nhello\r0\r\n\r\n"},
        {"DataThenNothing", "5\r\nhello0\r\n\r\n"},
        {"Trailer", "5\r\nhello\r\n0\r\nX: y\r\n\r\n"},
        {"TrailerContentLength", "5\r\nhello\r\n0\r\nContent-Length: 50\r\n\r\n"},
        {"TrailerThatIsFolded", "5\r\nhello\r\n0\r\n X: y\r\n\r\n"},
        {"EndWithLineFeeds", "5\r\nhello\r\n0\n\n"},
        {"EndThenLineFeed", "5\r\nhello\r\n0\r\n\n"},
        {"EndThenCarriageReturn", "5\r\nhello\r\n0\r\n\rG"},
    };
    for (const auto& [name, body] : malformed) cases.push_back({name, chunks(body), {"400"}});
    return cases;
}

}  // namespace hovor::test
