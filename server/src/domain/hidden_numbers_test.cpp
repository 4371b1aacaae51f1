#include "domain/hidden_numbers.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

const std::vector<NumberKind> all{NumberKind::card, NumberKind::bank_account, NumberKind::birth_number};

std::string hidden(std::string_view text)
{
    return hide_numbers(text, all);
}

TEST(HiddenNumbersTest, HideCards)
{
    // The numbers that card companies give for trials.
    EXPECT_EQ(hidden("My card is 4242 4242 4242 4242, ok?"), "My card is •••• •••• •••• 4242, ok?");
    EXPECT_EQ(hidden("5555555555554444"), "••••••••••••4444");
    EXPECT_EQ(hidden("3782-822463-10005 12/27 123"), "••••-••••••-•0005 12/27 123");
    EXPECT_EQ(hidden("order 17 4000056655665556"), "order 17 ••••••••••••5556");
    EXPECT_EQ(hidden("4222222222222"), "•••••••••2222");  // 13 digits
}

TEST(HiddenNumbersTest, HideAccounts)
{
    EXPECT_EQ(hidden("CZ65 0800 0000 1920 0014 5399 please"), "•••• •••• •••• •••• •••• 5399 please");
    EXPECT_EQ(hidden("to de89370400440532013000."), "to ••••••••••••••••••3000.");
    EXPECT_EQ(hidden("19-2000145399/0800"), "••-••••••••••/0800");
    EXPECT_EQ(hidden("účet 2000145399/0800"), "účet ••••••••••/0800");
}

TEST(HiddenNumbersTest, HideBirthNumbers)
{
    EXPECT_EQ(hidden("rč 855612/1235!"), "rč 855612/1235!");  // no such number
    EXPECT_EQ(hidden("rč 780123/3540, thanks"), "rč ••••••/••••, thanks");
    EXPECT_EQ(hidden("505912/123"), "••••••/•••");  // of before 1954
    EXPECT_EQ(hide_numbers("780123/3540", {NumberKind::card}), "780123/3540");
}

TEST(HiddenNumbersTest, LeaveAllElseAsItIs)
{
    for (const auto* text :
         {"", "Hello", "order 20418", "+420 602 123 456", "4242 4242 4242 4241", "1234567890123456789012345",
          "a4242424242424242", "4242424242424242b", "4242424242424242ž", "https://shop.example/4242-a", "12/2026",
          "CZ66 0800 0000 1920 0014 5399", "19-2000145398/0800", "991332/1234", "2026-12-01 10:15:00", "100/0800"}) {
        EXPECT_EQ(hidden(text), text);
    }
    EXPECT_EQ(hide_numbers("4242 4242 4242 4242", {}), "4242 4242 4242 4242");
}

TEST(HiddenNumbersTest, TakeLongTextsInTheirStride)
{
    const std::string digits(16'000, '4');
    EXPECT_EQ(hidden(digits), digits);
    std::string groups;
    for (int i = 0; i < 4'000; ++i) groups += "4 ";
    hidden(groups);
    std::string words;
    for (int i = 0; i < 4'000; ++i) words += "ab12 ";
    hidden(words);
}

}  // namespace
}  // namespace hovor
