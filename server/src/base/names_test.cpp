#include "base/names.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hovor {
namespace {

enum class Fruit { apple, pear };

}  // namespace

template <>
inline constexpr std::array<std::string_view, 2> names_of<Fruit>{"apple", "pear"};

namespace {

TEST(Names, AreTheWordsOfTheEnumerators)
{
    EXPECT_EQ(to_string(Fruit::apple), "apple");
    EXPECT_EQ(to_string(Fruit::pear), "pear");
}

TEST(Names, AreReadBack)
{
    EXPECT_EQ(from_string<Fruit>("apple"), Fruit::apple);
    EXPECT_EQ(from_string<Fruit>("pear"), Fruit::pear);
}

TEST(Names, AreReadOnlyAsTheyAreWritten)
{
    EXPECT_EQ(from_string<Fruit>("plum"), std::nullopt);
    EXPECT_EQ(from_string<Fruit>("Pear"), std::nullopt);
    EXPECT_EQ(from_string<Fruit>("pear "), std::nullopt);
    EXPECT_EQ(from_string<Fruit>(""), std::nullopt);
}

TEST(Names, OfErrorsStandAtTheirCodes)
{
    const auto& names = names_of<ErrorCode>;
    EXPECT_EQ(std::set<std::string_view>(names.begin(), names.end()).size(), names.size());
    EXPECT_EQ(to_string(ErrorCode::invalid_argument), "invalid_argument");
    EXPECT_EQ(to_string(ErrorCode::conflict), "conflict");
    EXPECT_EQ(to_string(ErrorCode::internal), "internal");
}

}  // namespace
}  // namespace hovor
