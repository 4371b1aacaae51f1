#include "domain/words.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> folded(std::string_view text)
{
    std::vector<std::string> all;
    for (const auto& word : words_of(text)) all.push_back(word.folded);
    return all;
}

TEST(Words, AreRunsOfLettersAndDigits)
{
    EXPECT_THAT(folded("Where is order no. 4711-B?"), ElementsAre("where", "is", "order", "no", "4711", "b"));
    EXPECT_THAT(folded("ada@acme.example"), ElementsAre("ada", "acme", "example"));
    EXPECT_THAT(folded(""), IsEmpty());
    EXPECT_THAT(folded(" -– 🦊\n"), IsEmpty());
}

TEST(Words, HaveNeitherCaseNorAccents)
{
    EXPECT_THAT(folded("Příliš ŽLUŤOUČKÝ"), ElementsAre("prilis", "zlutoucky"));
    EXPECT_THAT(folded("Pr\u030Cilis\u030C"), ElementsAre("prilis"));  // composed by the sender's system, or not
    EXPECT_THAT(folded("Straße ŁÓDŹ Ærø Đorđe"), ElementsAre("strasse", "lodz", "aero", "dorde"));
    EXPECT_THAT(folded("ΆΓΙΟΣ Ёлка"), ElementsAre("αγιοσ", "елка"));
    EXPECT_THAT(folded("ｆｕｌｌ ﬁne"), ElementsAre("full", "fine"));
}

TEST(Words, KeepTheMarksThatAreVowels)
{
    EXPECT_THAT(folded("हिन्दी"), ElementsAre("हिन्दी"));
    EXPECT_NE(folded("हिन्दी"), folded("हन्द"));
}

TEST(Words, AreSingleCharactersWhereNobodyWritesBlanks)
{
    EXPECT_THAT(folded("注文 no1です"), ElementsAre("注", "文", "no1", "て\u3099", "す"));
}

TEST(Words, KnowWhereTheyStand)
{
    EXPECT_THAT(words_of("a žlutý kůň"), ElementsAre(Word{"a", 0, 1}, Word{"zluty", 2, 9}, Word{"kun", 10, 15}));
}

TEST(Words, AreComparedByTheirBeginningIfTheyAreLong)
{
    const std::string longest(max_word, 'a');
    EXPECT_THAT(folded(longest), ElementsAre(longest));
    EXPECT_THAT(words_of(longest + "bc d"),
                ElementsAre(Word{longest, 0, max_word + 2}, Word{"d", max_word + 3, max_word + 4}));
    EXPECT_THAT(folded(longest.substr(1) + "žx"), ElementsAre(longest.substr(1) + "z"));
    EXPECT_THAT(folded(longest.substr(1) + "ж"), ElementsAre(longest.substr(1)));
}

}  // namespace
}  // namespace hovor
