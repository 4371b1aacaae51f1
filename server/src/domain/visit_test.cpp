#include "domain/visit.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

using namespace std::chrono_literals;

constexpr Timestamp noon{std::chrono::seconds{1'700'000'000}};

TEST(Trail, CountsItsPagesFromOne)
{
    Trail trail;
    EXPECT_TRUE(trail.add("https://shop.example/", "Shop", noon));
    EXPECT_TRUE(trail.add("https://shop.example/cart", "Cart", noon + 1s));

    ASSERT_EQ(trail.pages().size(), 2U);
    EXPECT_EQ(trail.pages()[1].seq, 2);
    EXPECT_EQ(trail.pages()[1].created_at, noon + 1s);
}

TEST(Trail, TakesAPageThatIsLoadedAgainForTheSame)
{
    Trail trail;
    trail.add("https://shop.example/", "", noon);

    EXPECT_FALSE(trail.add("https://shop.example/", "Shop", noon + 1s));

    ASSERT_EQ(trail.pages().size(), 1U);
    EXPECT_EQ(trail.pages()[0].title, "Shop");
    EXPECT_EQ(trail.pages()[0].created_at, noon);
}

TEST(Trail, KeepsTheFirstPageAndTheLastOnes)
{
    Trail trail;
    for (int i = 1; i <= 250; ++i) trail.add("https://shop.example/" + std::to_string(i), "", noon);

    EXPECT_EQ(trail.pages().size(), Trail::max_pages);
    EXPECT_EQ(trail.pages().front().seq, 1);
    EXPECT_EQ(trail.pages()[1].seq, 152);
    EXPECT_EQ(trail.last_seq(), 250);
}

TEST(Trail, HoldsNoMoreBytesThanItMay)
{
    Trail trail;
    for (int i = 1; i <= 50; ++i) trail.add(std::to_string(i) + std::string(2'000, 'x'), "", noon);

    EXPECT_LE(trail.pages().size(), Trail::max_bytes / 2'000 + 2);
    EXPECT_EQ(trail.pages().front().seq, 1);
    EXPECT_EQ(trail.last_seq(), 50);
}

TEST(Visit, IsOverHalfAnHourAfterItsLastPage)
{
    EXPECT_FALSE(is_over(noon, noon + 30min - 1ms));
    EXPECT_TRUE(is_over(noon, noon + 30min));
}

TEST(Referrer, OfAnotherSiteIsKeptWithoutItsQuery)
{
    EXPECT_EQ(shorten_referrer("https://Search.example/find?q=my+illness#top", "https://shop.example/"),
              "https://search.example/find");
    EXPECT_EQ(shorten_referrer("https://search.example?q=x", ""), "https://search.example");
}

TEST(Referrer, OfTheSameSiteIsKeptWithItsQuery)
{
    EXPECT_EQ(shorten_referrer("https://shop.example/list?page=2#end", "https://SHOP.example/cart"),
              "https://shop.example/list?page=2");
    EXPECT_EQ(shorten_referrer("https://shop.example:8443/list?page=2", "https://shop.example/"),
              "https://shop.example:8443/list");
}

TEST(Referrer, IsKeptWithoutNameAndPassword)
{
    EXPECT_EQ(shorten_referrer("https://eve:secret@site.example/a", ""), "https://site.example/a");
    EXPECT_EQ(shorten_referrer("https://site.example\\@shop.example/?q", "https://shop.example/"),
              "https://site.example\\@shop.example/");
}

TEST(Referrer, IsNothingIfItIsNoAddressOfTheWeb)
{
    for (const auto* text : {"", "javascript:alert(1)", "android-app://com.example/", "https://", "https:///a", "shop",
                             "https://a.example/\nb"}) {
        EXPECT_EQ(shorten_referrer(text, "https://shop.example/"), "") << text;
    }
}

TEST(Referrer, IsCutAtTheBorderOfACharacter)
{
    const auto kept = shorten_referrer("https://a.example/" + std::string(1'981, 'x') + "čč", "");
    EXPECT_EQ(kept.size(), 1'999U);
}

TEST(FirstLanguage, IsTheOneThatIsPutFirst)
{
    EXPECT_EQ(first_language("cs-CZ,cs;q=0.9,en;q=0.8"), "cs-CZ");
    EXPECT_EQ(first_language(" de ;q=1"), "de");
    EXPECT_EQ(first_language("*"), "");
    EXPECT_EQ(first_language("<script>"), "");
    EXPECT_EQ(first_language(std::string(36, 'a')), "");
}

}  // namespace
}  // namespace hovor
