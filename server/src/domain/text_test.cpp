#include "domain/text.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Trim, TakesBlanksFromBothEndsOnly)
{
    EXPECT_EQ(trim(" \t\r\n two words\n "), "two words");
    EXPECT_EQ(trim("untouched"), "untouched");
}

TEST(Trim, LeavesNothingOfBlanks)
{
    EXPECT_EQ(trim(" \n\t "), "");
    EXPECT_EQ(trim(""), "");
}

TEST(Trim, KeepsTheBytesOfOtherScripts)
{
    EXPECT_EQ(trim(" Žluťoučký kůň 你好 "), "Žluťoučký kůň 你好");
}

TEST(CodePoints, AreCountedNotBytes)
{
    EXPECT_EQ(count_code_points(""), 0U);
    EXPECT_EQ(count_code_points("abc"), 3U);
    EXPECT_EQ(count_code_points("kůň"), 3U);
    EXPECT_EQ(count_code_points("你好"), 2U);
    EXPECT_EQ(count_code_points("😀"), 1U);
}

TEST(ControlCharacter, IsFoundWhereverItStands)
{
    using namespace std::string_view_literals;
    EXPECT_TRUE(has_control_character("two\nlines"));
    EXPECT_TRUE(has_control_character("\tindented"));
    EXPECT_TRUE(has_control_character("end\0"sv));
    EXPECT_TRUE(has_control_character("\x7F"));
}

TEST(ControlCharacter, IsNoLetterOfAnyScript)
{
    EXPECT_FALSE(has_control_character(" ~ěšč 你好 😀"));
}

}  // namespace
}  // namespace hovor
