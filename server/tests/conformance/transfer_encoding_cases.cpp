#include "tests/conformance/request_case.hpp"

#include <utility>

namespace hovor::test {

namespace {

using namespace std::string_literals;

const std::string chunked = "Transfer-Encoding: chunked\r\n";
const std::string hello = "5\r\nhello\r\n0\r\n\r\n";
// Ends at once for who reads chunks; goes on with a request for who reads Content-Length.
const std::string end_and_more = "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

}  // namespace

// RFC 9112 section 6.1: "chunked", once, and never beside Content-Length.
std::vector<RequestCase> transfer_encoding_cases()
{
    std::vector<RequestCase> cases{
        {"Chunked", post(chunked, hello), {posted("hello"), canary_answer}},
        {"ChunkedInCapitals", post("TRANSFER-ENCODING: CHUNKED\r\n", hello), {posted("hello"), canary_answer}},
        {"ChunkedWithBlanksAround",
         post("Transfer-Encoding: \t chunked \t\r\n", hello),
         {posted("hello"), canary_answer}},
        {"BesideContentLength", post(chunked + "Content-Length: 5\r\n", hello), {"400"}},
        {"BehindContentLength", post("Content-Length: 5\r\n" + chunked, hello), {"400"}},
        {"BesideContentLengthZero", post("Content-Length: 0\r\n" + chunked, hello), {"400"}},
        {"BesideTheRightContentLength",
         post("Content-Length: " + std::to_string(hello.size()) + "\r\n" + chunked, hello),
         {"400"}},
        {"WithARequestBehindTheEndForContentLength",
         post("Content-Length: " + std::to_string(end_and_more.size()) + "\r\n" + chunked, end_and_more),
         {"400"}},
        {"WithARequestBehindTheEndForChunks",
         post("Content-Length: 4\r\n" + chunked, "5c\r\n" + end_and_more),
         {"400"}},
        {"TwiceTheSame", post(chunked + chunked, hello), {"400"}},
        {"ThenIdentity", post(chunked + "Transfer-Encoding: identity\r\n", hello), {"400"}},
        {"BehindIdentity", post("Transfer-Encoding: identity\r\n" + chunked, hello), {"400"}},
        {"ThenOneThatIsUnknown", post(chunked + "Transfer-Encoding: cow\r\n", hello), {"400"}},
        {"InHttp10", "POST / HTTP/1.0\r\nHost: a\r\n" + chunked + "\r\n" + hello, {"400"}},
        {"WithABlankBeforeTheColon", post("Transfer-Encoding : chunked\r\n", hello), {"400"}},
        {"WithATabBeforeTheColon", post("Transfer-Encoding\t: chunked\r\n", hello), {"400"}},
        {"WithABlankInFront", post(" Transfer-Encoding: chunked\r\n", hello), {"400"}},
        {"WithAnotherHeaderInFrontInTheSameLine", post("X: y\nTransfer-Encoding: chunked\r\n", hello), {"400"}},
        {"BehindABareCarriageReturn", post("X: y\rTransfer-Encoding: chunked\r\n", hello), {"400"}},
        {"FoldedIntoTheNextLine", post("Transfer-Encoding:\r\n chunked\r\n", hello), {"400"}},
        {"WithANulInItsName", post("Transfer-Encoding\0: chunked\r\n"s, hello), {"400"}},
        // Other headers, so no body: what follows are no requests.
        {"UnderAnotherName", post("Transfer_Encoding: chunked\r\n", hello), {posted(""), "400"}},
        {"UnderAnotherNameBesideContentLength",
         post("X-Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "hello"),
         {posted("hello"), canary_answer}},
        {"AsTe", post("TE: trailers, chunked\r\nContent-Length: 5\r\n", "hello"), {posted("hello"), canary_answer}},
    };
    const std::vector<std::pair<std::string, std::string>> unknown{
        {"Empty", ""},
        {"Identity", "identity"},
        {"Gzip", "gzip"},
        {"GzipThenChunked", "gzip, chunked"},
        {"ChunkedThenGzip", "chunked, gzip"},
        {"ChunkedTwiceInAList", "chunked, chunked"},
        {"ChunkedBehindNothing", ", chunked"},
        {"ChunkedThenNothing", "chunked,"},
        {"MoreInFront", "xchunked"},
        {"MoreBehind", "chunkedx"},
        {"Parameter", "chunked;q=1"},
        {"Quoted", "\"chunked\""},
        {"InSingleQuotes", "'chunked'"},
        {"BlankInside", "chu nked"},
        {"NoBreakSpaceInFront",
         "\xC2\xA0"
         "chunked"},
        {"LongS", "chunked\xC5\xBF"},
    };
    for (const auto& [name, value] : unknown) {
        cases.push_back({name, post("Transfer-Encoding: " + value + "\r\n", hello), {"501"}});
    }
    for (const auto& [name, value] : {std::pair{"VerticalTabInFront"s,
                                                "\x0B"
                                                "chunked"s},
                                      {"FormFeedBehind", "chunked\x0C"},
                                      {"NulBehind", "chunked\0"s},
                                      {"DelBehind", "chunked\x7F"}}) {
        cases.push_back({name, post("Transfer-Encoding: " + value + "\r\n", hello), {"400"}});
    }
    return cases;
}

}  // namespace hovor::test
