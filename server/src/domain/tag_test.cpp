#include "domain/tag.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Tags, AreTrimmed)
{
    EXPECT_EQ(parse_tag("  vrácení peněz "), "vrácení peněz");
}

TEST(Tags, AreNeitherBlankNorLongNorOfTwoLines)
{
    for (const auto& raw : {std::string{" "}, std::string(41, 't'), std::string{"a\nb"}}) {
        EXPECT_EQ(parse_tag(raw).error().code(), ErrorCode::invalid_argument) << raw;
    }
    EXPECT_TRUE(parse_tag(std::string(40, 't')));
}

}  // namespace
}  // namespace hovor
