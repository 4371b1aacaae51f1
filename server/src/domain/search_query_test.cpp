#include "domain/search_query.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::chrono::sys_days last_of_november{2026y / 11 / 30};

SearchQuery parse(std::string_view text)
{
    const auto query = parse_search(text);
    EXPECT_TRUE(query) << query.error();
    return query.value_or(SearchQuery{});
}

TEST(SearchQuery, HasWordsEachOfWhichIsLookedForOnce)
{
    EXPECT_THAT(parse("  Příliš\tžluťoučký prilis KUN ").words, ElementsAre("prilis", "zlutoucky", "kun"));
    EXPECT_THAT(parse("\"where is\" it").words, ElementsAre("where", "is", "it"));
}

TEST(SearchQuery, HasFiltersAmongTheWords)
{
    EXPECT_EQ(parse("late from:visitor tag:order has:file refund"),
              (SearchQuery{.words = {"late", "refund"},
                           .from = SearchQuery::From{.author = Author::visitor},
                           .tags = {"order"},
                           .has_file = true}));
    EXPECT_EQ(parse("FROM:Agent Has:FILE"),
              (SearchQuery{.from = SearchQuery::From{.author = Author::agent}, .has_file = true}));
}

TEST(SearchQuery, TakesValuesWithBlanksInQuotes)
{
    const auto query = parse("from:\"Ada Lovelace\" tag:\"big order\" tag:vip group:\"Second level\"");
    EXPECT_EQ(query.from, (SearchQuery::From{.author = std::nullopt, .agent_name = "Ada Lovelace"}));
    EXPECT_THAT(query.tags, ElementsAre("big order", "vip"));
    EXPECT_EQ(query.group, "Second level");
    EXPECT_THAT(parse("tag:\"never closed").tags, ElementsAre("never closed"));
}

TEST(SearchQuery, TakesDaysAsTheyAreInUtcWithoutThemselves)
{
    const auto query = parse("after:2026-11-30 before:2026-12-24");
    EXPECT_EQ(query.not_before, Timestamp{last_of_november + std::chrono::days{1}});
    EXPECT_EQ(query.before, Timestamp{std::chrono::sys_days{2026y / 12 / 24}});
}

TEST(SearchQuery, NarrowsWithEachDay)
{
    EXPECT_EQ(parse("before:2026-12-24 before:2026-11-30").before, Timestamp{last_of_november});
    EXPECT_EQ(parse("after:2026-11-29 after:2026-01-01").not_before, Timestamp{last_of_november});
}

TEST(SearchQuery, TakesForWordsWhatOnlyLooksLikeAFilter)
{
    EXPECT_THAT(parse("http://example.com at 12:30").words, ElementsAre("http", "example", "com", "at", "12", "30"));
    EXPECT_THAT(parse("\"from:visitor\"").words, ElementsAre("from", "visitor"));
}

class RefusedSearch : public testing::TestWithParam<std::pair<const char*, const char*>> {};

INSTANTIATE_TEST_SUITE_P(
    Each, RefusedSearch,
    testing::Values(std::pair{"", "write what to look for"}, std::pair{" ?! \"\" ", "write what to look for"},
                    std::pair{"from:", "from: takes visitor, agent, or an agent's name"},
                    std::pair{"from:visitor from:agent", "from: can stand once"}, std::pair{"tag:", "as in tag:order"},
                    std::pair{"tag:a tag:b tag:c tag:d tag:e tag:f", "5 times"},
                    std::pair{"group:\" \"", "group: takes"}, std::pair{"group:a group:b", "group: can stand once"},
                    std::pair{"before:yesterday", "before:2026-11-30"}, std::pair{"before:2026-02-30", "takes a day"},
                    std::pair{"after:2026-1-01", "after:2026-11-30"}, std::pair{"after:+026-01-01", "takes a day"},
                    std::pair{"has:link", "as in has:file"},
                    std::pair{"a b c d e f g h i j k l m n o p q r s t u", "more than 20 words"}));

TEST_P(RefusedSearch, SaysWhatToWriteInstead)
{
    const auto query = parse_search(GetParam().first);
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().code(), ErrorCode::invalid_argument);
    EXPECT_THAT(query.error().message(), HasSubstr(GetParam().second));
}

TEST(SearchWords, HaveNoFilters)
{
    EXPECT_THAT(*parse_search_words("from:Ada ada"), ElementsAre("from", "ada"));
    EXPECT_EQ(parse_search_words("+ -").error().code(), ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace hovor
