#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/request_case.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace hovor::test {
namespace {

enum class Delivery { whole, in_pieces };

std::size_t piece_of(Delivery delivery, std::size_t size)
{
    constexpr std::size_t most_pieces = 600;
    return delivery == Delivery::whole ? size : std::max<std::size_t>(1, size / most_pieces);
}

EchoServer& server()
{
    static EchoServer server;
    return server;
}

// "GET /a" of "200 GET /a\n…".
std::vector<std::string> requests_behind(const std::vector<std::string>& answers)
{
    std::vector<std::string> requests;
    for (const auto& answer : answers) {
        if (answer.starts_with("200 ")) requests.push_back(answer.substr(4, answer.find('\n') - 4));
    }
    return requests;
}

class Requests : public testing::TestWithParam<std::tuple<RequestCase, Line, Delivery>> {};

TEST_P(Requests, AreReadInOneWayOnly)
{
    const auto& [each, line, delivery] = GetParam();
    const auto before = server().requests().size();
    auto client = server().connect(line);
    const auto bytes = each.bytes + std::string{each.is_cut_off ? "" : canary};

    client.send_in_pieces(bytes, piece_of(delivery, bytes.size()));
    if (each.is_cut_off) client.end_writing();

    EXPECT_EQ(answers_of(client.read_all()), each.answers);
    auto heard = server().requests();
    heard.erase(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(before));
    std::erase(heard, "GET /throw");
    std::erase(heard, "GET /drop");
    EXPECT_EQ(heard, requests_behind(each.answers));
}

std::string name_of(const testing::TestParamInfo<Requests::ParamType>& info)
{
    const auto& [each, line, delivery] = info.param;
    return each.name + name_of(line) + (delivery == Delivery::whole ? "" : "InPieces");
}

auto every(const std::vector<RequestCase>& cases)
{
    return testing::Combine(testing::ValuesIn(cases), testing::Values(Line::plain, Line::tls),
                            testing::Values(Delivery::whole, Delivery::in_pieces));
}

INSTANTIATE_TEST_SUITE_P(ContentLength, Requests, every(content_length_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(TransferEncoding, Requests, every(transfer_encoding_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Chunk, Requests, every(chunk_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(RequestLine, Requests, every(request_line_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Target, Requests, every(target_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(HeaderLine, Requests, every(header_line_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Host, Requests, every(host_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Size, Requests, every(size_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Pipeline, Requests, every(pipeline_cases()), name_of);

TEST(RequestCases, AreAtLeastOneHundredAndTwentyOfWhichNoneIsThereTwice)
{
    std::set<std::string> distinct;
    std::size_t count = 0;
    for (const auto& table : {content_length_cases(), transfer_encoding_cases(), chunk_cases(), request_line_cases(),
                              target_cases(), header_line_cases(), host_cases(), size_cases(), pipeline_cases()}) {
        for (const auto& each : table) distinct.insert(each.bytes);
        count += table.size();
    }
    RecordProperty("cases", std::to_string(distinct.size()));

    EXPECT_GE(distinct.size(), 120U);
    EXPECT_EQ(distinct.size(), count);
}

}  // namespace
}  // namespace hovor::test
