#include "domain/account.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

void expect_refused(const std::string& raw, const std::string& message)
{
    const auto name = parse_name("company", raw);
    ASSERT_FALSE(name);
    EXPECT_EQ(name.error(), (Error{ErrorCode::invalid_argument, message}));
}

TEST(Name, IsTrimmed)
{
    EXPECT_EQ(parse_name("company", "  Pekařství U Dvou koček ").value(), "Pekařství U Dvou koček");
}

TEST(Name, IsNotBlank)
{
    expect_refused("", "company: is blank");
    expect_refused(" \n ", "company: is blank");
}

TEST(Name, StandsOnOneLine)
{
    expect_refused("two\nlines", "company: holds a control character");
}

TEST(Name, HoldsAtMost255CodePoints)
{
    std::string longest;
    for (int i = 0; i < 255; ++i) longest += "ž";

    EXPECT_TRUE(parse_name("company", longest));
    expect_refused(longest + "z", "company: is too long");
}

}  // namespace
}  // namespace hovor
