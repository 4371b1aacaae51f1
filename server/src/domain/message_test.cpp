#include "domain/message.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(MessageText, IsTrimmed)
{
    EXPECT_EQ(MessageText::parse("\n hello \t").value().str(), "hello");
}

TEST(MessageText, KeepsItsLines)
{
    EXPECT_EQ(MessageText::parse("one\n\n  two").value().str(), "one\n\n  two");
}

TEST(MessageText, IsNotBlank)
{
    for (const auto* blank : {"", " ", "\r\n\t"}) {
        EXPECT_EQ(MessageText::parse(blank).error(), (Error{ErrorCode::invalid_argument, "text: is blank"}));
    }
}

TEST(MessageText, HoldsAtMost16000CodePoints)
{
    std::string longest;
    for (std::size_t i = 0; i < MessageText::max_length; ++i) longest += "你";

    EXPECT_TRUE(MessageText::parse(longest));
    EXPECT_EQ(MessageText::parse(longest + "!").error(), (Error{ErrorCode::invalid_argument, "text: is too long"}));
}

}  // namespace
}  // namespace hovor
