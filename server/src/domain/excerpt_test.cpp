#include "domain/excerpt.hpp"

#include "domain/text.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using Mark = Excerpt::Mark;

std::string repeat(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Excerpt, IsTheWholeTextIfThatIsShort)
{
    EXPECT_EQ(excerpt_of("Where is my order?", {"ord"}), (Excerpt{"Where is my order?", {{12, 5}}}));
    EXPECT_EQ(excerpt_of("No word", {}), (Excerpt{"No word"}));
}

TEST(Excerpt, MarksEachWordThatBeginsAsAsked)
{
    EXPECT_THAT(excerpt_of("Příliš příliš žluťoučký", {"zlut", "pril"}).marks,
                ElementsAre(Mark{0, 6}, Mark{7, 6}, Mark{14, 9}));
}

TEST(Excerpt, CountsAsBrowsersDo)
{
    EXPECT_THAT(excerpt_of("🦊🦊 žába 𝒳yz", {"zaba", "xyz"}).marks, ElementsAre(Mark{5, 4}, Mark{10, 4}));
}

TEST(Excerpt, IsThePartWhereTheWordsStandTogether)
{
    const auto text = "refund first, " + repeat("blah ", 100) + "a late refund here " + repeat("blah ", 100);
    const auto excerpt = excerpt_of(text, {"refund", "late"});

    EXPECT_THAT(excerpt.text, HasSubstr("a late refund here"));
    EXPECT_THAT(excerpt.text, StartsWith("…blah "));
    EXPECT_THAT(excerpt.text, EndsWith("…"));
    EXPECT_LE(count_code_points(excerpt.text), Excerpt::max_length + 2);
    const auto at = excerpt.text.find("late") - 2;  // the dots have three bytes, and are one
    EXPECT_THAT(excerpt.marks, ElementsAre(Mark{at, 4}, Mark{at + 5, 6}));
}

TEST(Excerpt, IsTheBeginningWhereOnlyFiltersFoundIt)
{
    const auto excerpt = excerpt_of(repeat("žába ", 100), {});
    EXPECT_EQ(excerpt.text, repeat("žába ", 48) + "…");
    EXPECT_THAT(excerpt.marks, IsEmpty());
}

TEST(Excerpt, TakesTheEndWhereTheTextEnds)
{
    const auto text = repeat("blah ", 100) + "end";
    const auto excerpt = excerpt_of(text, {"end"});
    EXPECT_THAT(excerpt.text, EndsWith("blah end"));
    EXPECT_EQ(count_code_points(excerpt.text), Excerpt::max_length + 1);
}

TEST(Excerpt, HasAtMostSoManyMarks)
{
    EXPECT_EQ(excerpt_of(repeat("a ", 100), {"a"}).marks.size(), Excerpt::max_marks);
}

TEST(AllWords, HaveToBeThere)
{
    EXPECT_TRUE(has_all_words("Where is my order?", {"ord", "where"}));
    EXPECT_FALSE(has_all_words("Where is my order?", {"ord", "there"}));
    EXPECT_FALSE(has_all_words("reorder", {"order"}));
}

}  // namespace
}  // namespace hovor
