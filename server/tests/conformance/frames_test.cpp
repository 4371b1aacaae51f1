#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/frame_case.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace hovor::test {
namespace {

enum class Delivery { whole, in_pieces };

// Of a single byte, but for what is too long.
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

class Frames : public testing::TestWithParam<std::tuple<FrameCase, Line, Delivery>> {};

TEST_P(Frames, AreAnsweredAsTheRfcHasIt)
{
    const auto& [each, line, delivery] = GetParam();
    auto client = server().connect_web_socket(line);
    const auto bytes = each.bytes + client_frame(close, close_payload(1000));

    client.send_in_pieces(bytes, piece_of(delivery, bytes.size()));

    EXPECT_EQ(transcript(client.read_all()), each.answers);
}

std::string name_of(const testing::TestParamInfo<Frames::ParamType>& info)
{
    const auto& [each, line, delivery] = info.param;
    return each.name + name_of(line) + (delivery == Delivery::whole ? "" : "InPieces");
}

auto every(const std::vector<FrameCase>& cases)
{
    return testing::Combine(testing::ValuesIn(cases), testing::Values(Line::plain, Line::tls),
                            testing::Values(Delivery::whole, Delivery::in_pieces));
}

INSTANTIATE_TEST_SUITE_P(Header, Frames, every(header_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Mask, Frames, every(mask_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Length, Frames, every(length_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Fragments, Frames, every(fragment_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Control, Frames, every(control_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(Close, Frames, every(close_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(ValidText, Frames, every(valid_text_cases()), name_of);
INSTANTIATE_TEST_SUITE_P(InvalidText, Frames, every(invalid_text_cases()), name_of);

TEST(FrameCases, AreAtLeastThreeHundredOfWhichNoneIsThereTwice)
{
    std::set<std::string> distinct;
    std::size_t count = 0;
    for (const auto& table : {header_cases(), mask_cases(), length_cases(), fragment_cases(), control_cases(),
                              close_cases(), valid_text_cases(), invalid_text_cases()}) {
        for (const auto& each : table) distinct.insert(each.bytes);
        count += table.size();
    }
    RecordProperty("cases", std::to_string(distinct.size()));

    EXPECT_GE(distinct.size(), 300U);
    EXPECT_EQ(distinct.size(), count);
}

}  // namespace
}  // namespace hovor::test
