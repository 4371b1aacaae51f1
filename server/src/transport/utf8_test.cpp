#include "transport/utf8.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace hovor::transport {
namespace {

bool is_utf8(std::string_view text)
{
    Utf8Validator validator;
    return validator.feed(text) && validator.is_whole();
}

// The straightforward way: decode the code point, then look whether its own encoding is what was read.
bool is_utf8_by_definition(const std::string& text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        const unsigned first = byte(at);
        const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if ((first >= 0x80 && first < 0xC0) || first >= 0xF8 || at + length > text.size()) return false;
        unsigned point = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(at + i) & 0xC0U) != 0x80) return false;
            point = point << 6U | (byte(at + i) & 0x3FU);
        }
        const std::size_t shortest = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (length != shortest || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
        at += length;
    }
    return true;
}

TEST(Utf8, AgreesWithTheDefinitionOnEveryPairOfBytes)
{
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            const std::string text{static_cast<char>(first), static_cast<char>(second)};
            ASSERT_EQ(is_utf8(text), is_utf8_by_definition(text)) << first << ' ' << second;
        }
    }
}

TEST(Utf8, AgreesWithTheDefinitionOnTheBordersOfLongerForms)
{
    const std::string middle{"\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0"};
    for (unsigned first = 0xE0; first < 256; ++first) {
        for (const char second : middle) {
            for (const char third : middle) {
                const std::string three{static_cast<char>(first), second, third};
                const std::string four = three + '\x80';
                ASSERT_EQ(is_utf8(three), is_utf8_by_definition(three));
                ASSERT_EQ(is_utf8(four), is_utf8_by_definition(four));
            }
        }
    }
}

TEST(Utf8, SeesTheSameWhereverTheTextIsCut)
{
    const std::string text = "Příliš žluťoučký kůň 🐎 漢字";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        Utf8Validator validator;
        EXPECT_TRUE(validator.feed(text.substr(0, cut)));
        EXPECT_TRUE(validator.feed(text.substr(cut)));
        EXPECT_TRUE(validator.is_whole());
    }
}

TEST(Utf8, FindsAWrongByteBehindLongAscii)
{
    for (std::size_t length = 0; length < 40; ++length) {
        EXPECT_FALSE(is_utf8(std::string(length, 'a') + '\xFF' + std::string(20, 'b')));
    }
}

TEST(Utf8, IsNotWholeInTheMiddleOfACharacter)
{
    Utf8Validator validator;
    EXPECT_TRUE(validator.feed("\xF0\x9F"));
    EXPECT_FALSE(validator.is_whole());
}

}  // namespace
}  // namespace hovor::transport
