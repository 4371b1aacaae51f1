#include "transport/frame_parser.hpp"

#include "tests/raw_client.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace hovor::transport {
namespace {

using test::client_frame;
using testing::ElementsAre;
using Kind = FrameEvent::Kind;

// "text:hello", "failure:1002", "close:1000", ...
std::vector<std::string> parse(std::string bytes, std::size_t piece = SIZE_MAX, std::size_t max_message = 1'000)
{
    FrameParser parser{max_message};
    std::vector<std::string> events;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto size = std::min(piece, bytes.size() - at);
        auto input = std::span{bytes}.subspan(at, size);
        at += size;
        for (auto event = parser.next(input); event.kind != Kind::none; event = parser.next(input)) {
            const std::string payload{event.payload};
            switch (event.kind) {
                case Kind::text: events.push_back("text:" + payload); break;
                case Kind::ping: events.push_back("ping:" + payload); break;
                case Kind::pong: events.push_back("pong:" + payload); break;
                case Kind::close: events.push_back("close:" + std::to_string(event.code) + payload); break;
                default: events.push_back("failure:" + std::to_string(event.code));
            }
        }
    }
    return events;
}

TEST(FrameParser, ReadsSeveralFramesAtOnce)
{
    EXPECT_THAT(
        parse(client_frame(1, "one") + client_frame(9, "two") + client_frame(10, "") + client_frame(1, "three")),
        ElementsAre("text:one", "ping:two", "pong:", "text:three"));
}

TEST(FrameParser, ReadsTheSameInPiecesOfAnySize)
{
    const auto bytes = client_frame(1, "žluť", {.is_final = false}) + client_frame(9, "ping") +
                       client_frame(0, std::string(300, 'x'), {.is_final = false}) + client_frame(0, "🐎") +
                       client_frame(1, "") + client_frame(8, test::close_payload(1001, "bye"));
    const auto whole = parse(bytes);
    for (std::size_t piece = 1; piece < bytes.size(); ++piece) ASSERT_EQ(parse(bytes, piece), whole) << piece;
    EXPECT_THAT(whole, ElementsAre("ping:ping", "text:žluť" + std::string(300, 'x') + "🐎", "text:", "close:1001bye"));
}

TEST(FrameParser, HandsOnAWholeMessageFromWhereItLies)
{
    auto bytes = client_frame(1, "in place");
    FrameParser parser{100};
    auto input = std::span{bytes};

    const auto event = parser.next(input);

    EXPECT_EQ(event.payload.data(), bytes.data() + 6);
}

TEST(FrameParser, JudgesAHeaderByItsFirstTwoBytes)
{
    EXPECT_THAT(parse("\x81\x01"), ElementsAre("failure:1002"));  // not masked
    EXPECT_THAT(parse("\xC1\x81"), ElementsAre("failure:1002"));  // reserved bit
    EXPECT_THAT(parse("\x83\x81"), ElementsAre("failure:1002"));  // reserved opcode
    EXPECT_THAT(parse("\x89\xFE"), ElementsAre("failure:1002"));  // long ping
    EXPECT_THAT(parse("\x09\x81"), ElementsAre("failure:1002"));  // ping in fragments
    EXPECT_THAT(parse("\x82\x81"), ElementsAre("failure:1003"));  // binary
    EXPECT_THAT(parse("\x80\x81"), ElementsAre("failure:1002"));  // nothing to continue
}

TEST(FrameParser, RefusesAMessageThatIsTooBigBeforeItComes)
{
    const auto announced = client_frame(1, "", {.length_bytes = 2, .length = 1'001});
    EXPECT_THAT(parse(announced), ElementsAre("failure:1009"));
    const auto grown = client_frame(1, std::string(600, 'a'), {.is_final = false}) +
                       client_frame(0, "", {.length_bytes = 2, .length = 401});
    EXPECT_THAT(parse(grown), ElementsAre("failure:1009"));
    EXPECT_THAT(parse(client_frame(1, std::string(1'000, 'a'))), ElementsAre("text:" + std::string(1'000, 'a')));
}

TEST(FrameParser, SeesWrongTextAtItsFirstWrongByte)
{
    const auto frame = client_frame(1, "abc\xFF more text that has not come yet");
    EXPECT_THAT(parse(frame.substr(0, 6 + 4)), ElementsAre("failure:1007"));
}

TEST(FrameParser, SaysNothingMoreAfterCloseAndFailure)
{
    EXPECT_THAT(parse(client_frame(8, "") + client_frame(1, "late")), ElementsAre("close:1000"));
    EXPECT_THAT(parse(client_frame(2, "") + client_frame(1, "late")), ElementsAre("failure:1003"));
}

}  // namespace
}  // namespace hovor::transport
