#include "storage/sql/search_tokens.hpp"

#include <gtest/gtest.h>

namespace hovor::sql {
namespace {

using Kind = SearchTerm::Kind;

TEST(SearchTokens, BeginWithNumbersOfWhichNoneBeginsAnother)
{
    EXPECT_EQ(token_prefix(0), "10");
    EXPECT_EQ(token_prefix(35), "1z");
    EXPECT_EQ(token_prefix(36), "210");
    EXPECT_EQ(token_prefix(1, 10'000'000), "1155yc1s");
    EXPECT_EQ(token_of(token_prefix(1, 1), {Kind::word, "0"}).text, "11110");
    EXPECT_NE(token_prefix(1, 10), token_prefix(11, 0));
}

TEST(SearchTokens, AreBeginningsForWordsAlone)
{
    EXPECT_TRUE(token_of("x", {Kind::word, "pril"}).is_beginning);
    EXPECT_FALSE(token_of("x", {Kind::author, "agent"}).is_beginning);
    EXPECT_EQ(token_of("x", {Kind::file}).text, "x\uE003");
}

TEST(SearchTokens, HoldNothingThatADatabaseWouldTakeForSomethingElse)
{
    EXPECT_EQ(token_of("x", {Kind::conversation, "a' OR \"B"}).text,
              "x\uE002a\uE00427\uE00420\uE0044f\uE00452\uE00420\uE00422\uE00442");
}

TEST(SearchTokens, StandOnceEach)
{
    const auto tokens =
        tokens_of("x", {{Kind::word, "b"}, {Kind::word, "a"}, {Kind::word, "b"}, {Kind::author, "visitor"}});
    EXPECT_EQ(tokens, (std::vector<std::string>{"xa", "xb", "x\uE000visitor"}));
    EXPECT_EQ(document_of(tokens), "xa xb x\uE000visitor");
}

TEST(Stretches, AreOfOneLength)
{
    EXPECT_EQ(stretch_of(0), 0);
    EXPECT_EQ(stretch_of(32'767), 0);
    EXPECT_EQ(stretch_of(32'768), 1);
    EXPECT_EQ(start_of_stretch(1), 32'768);
}

}  // namespace
}  // namespace hovor::sql
