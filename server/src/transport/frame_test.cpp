#include "transport/frame.hpp"

#include "transport/masking.hpp"

#include <gtest/gtest.h>

#include <string>

namespace hovor::transport {
namespace {

std::string header_of(std::size_t payload)
{
    return encode_frame(Opcode::text, std::string(payload, 'x'))
        .substr(0, payload < 126     ? 2
                   : payload < 65536 ? 4
                                     : 10);
}

TEST(Frame, HasTheShortestLength)
{
    using namespace std::string_literals;
    EXPECT_EQ(header_of(0), "\x81\x00"s);
    EXPECT_EQ(header_of(125), "\x81\x7D"s);
    EXPECT_EQ(header_of(126), "\x81\x7E\x00\x7E"s);
    EXPECT_EQ(header_of(65535), "\x81\x7E\xFF\xFF"s);
    EXPECT_EQ(header_of(65536), "\x81\x7F\x00\x00\x00\x00\x00\x01\x00\x00"s);
}

TEST(Frame, IsTheExampleOfTheRfc)
{
    EXPECT_EQ(*make_text_frame("Hello"), "\x81\x05Hello");
    EXPECT_EQ(encode_frame(Opcode::ping, "Hello"), "\x89\x05Hello");
}

TEST(Frame, GivesItsTextBack)
{
    for (const std::size_t size : {0U, 1U, 125U, 126U, 65'535U, 65'536U}) {
        const std::string text(size, 'x');
        EXPECT_EQ(payload_of(make_text_frame(text)), text) << size;
    }
}

TEST(CloseFrame, HoldsCodeAndReason)
{
    EXPECT_EQ(encode_close(1000, "bye"),
              "\x88\x05\x03\xE8"
              "bye");
}

TEST(CloseFrame, CutsALongReasonBetweenTwoCharacters)
{
    std::string reason(122, 'a');
    reason += "é";
    EXPECT_EQ(encode_close(1000, reason).size(), 2 + 2 + 122U);
    EXPECT_EQ(encode_close(1000, std::string(200, 'a')).size(), 2 + 2 + 123U);
}

TEST(CloseCode, IsSentOnlyWhereTheRegistryAllows)
{
    for (const unsigned code : {1000U, 1001U, 1002U, 1003U, 1007U, 1011U, 1012U, 1013U, 1014U, 3000U, 4999U}) {
        EXPECT_TRUE(may_be_sent(static_cast<std::uint16_t>(code))) << code;
    }
    for (const unsigned code : {0U, 999U, 1004U, 1005U, 1006U, 1015U, 1016U, 2999U, 5000U, 65535U}) {
        EXPECT_FALSE(may_be_sent(static_cast<std::uint16_t>(code))) << code;
    }
}

TEST(Masking, IsTheSameForEveryLengthAndOffsetAsByteByByte)
{
    constexpr std::array<char, 4> key{'\x11', '\x22', '\x7F', '\x04'};
    for (std::size_t length = 0; length < 40; ++length) {
        for (std::size_t offset = 0; offset < 8; ++offset) {
            std::string bytes(length, 'q');
            std::string expected = bytes;
            for (std::size_t i = 0; i < length; ++i) {
                expected[i] = static_cast<char>(expected[i] ^ key[(offset + i) % 4]);
            }
            unmask(bytes, key, offset);
            ASSERT_EQ(bytes, expected);
        }
    }
}

}  // namespace
}  // namespace hovor::transport
