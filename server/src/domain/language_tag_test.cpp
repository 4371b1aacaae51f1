#include "domain/language_tag.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(LanguageTag, IsALanguageAndWhatIsSaidOfIt)
{
    for (const auto* tag : {"en", "pt-BR", "zh-Hans", "sr-Latn-RS", "de-1996"})
        EXPECT_TRUE(is_language_tag(tag)) << tag;
    for (const auto* tag :
         {"", "e", "-", "en-", "-en", "en--GB", "e1", "čeština", "en-abcdefghi", "abcdefghi", "en GB"}) {
        EXPECT_FALSE(is_language_tag(tag)) << tag;
    }
    EXPECT_FALSE(is_language_tag("en-" + std::string(40, 'x')));
}

TEST(LanguageTag, IsTheSameInAnyCase)
{
    EXPECT_EQ(lower_case_tag("pt-BR"), "pt-br");
    EXPECT_EQ(primary_language("pt-BR"), "pt");
    EXPECT_EQ(primary_language("EN"), "en");
    EXPECT_EQ(primary_language(""), "");
}

}  // namespace
}  // namespace hovor
