#include "domain/guard.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

bool blocks(const char* word, std::string_view text)
{
    return Guard{{.blocked_words = {word}}}.blocks_text(text);
}

TEST(Guard, OfNothingStopsNobody)
{
    const Guard guard{{}};
    EXPECT_FALSE(guard.limits_pages());
    EXPECT_TRUE(guard.allows_page_on("anywhere.example"));
    EXPECT_FALSE(guard.blocks_address(*PeerAddress::parse("203.0.113.7")));
    EXPECT_FALSE(guard.blocks_text("anything"));
}

TEST(Guard, AllowsTheNamedDomainsAlone)
{
    const Guard guard{{.allowed_domains = {"example.com", "*.shop.example"}}};
    EXPECT_TRUE(guard.allows_page_on("example.com"));
    EXPECT_FALSE(guard.allows_page_on("www.example.com"));
    EXPECT_FALSE(guard.allows_page_on("example.com.evil.example"));
    EXPECT_FALSE(guard.allows_page_on("notexample.com"));
    EXPECT_FALSE(guard.allows_page_on(""));
}

TEST(Guard, AllowsAllBelowAStarAndNotWhatItStandsFor)
{
    const Guard guard{{.allowed_domains = {"*.shop.example"}}};
    EXPECT_TRUE(guard.allows_page_on("www.shop.example"));
    EXPECT_TRUE(guard.allows_page_on("a.b.shop.example"));
    EXPECT_FALSE(guard.allows_page_on("shop.example"));
    EXPECT_FALSE(guard.allows_page_on("myshop.example"));
}

TEST(Guard, BlocksAddressesAndRanges)
{
    const Guard guard{{.blocked_addresses = {"203.0.113.7", "2001:db8::/48"}}};
    EXPECT_TRUE(guard.blocks_address(*PeerAddress::parse("203.0.113.7")));
    EXPECT_TRUE(guard.blocks_address(*PeerAddress::parse("::ffff:203.0.113.7")));
    EXPECT_FALSE(guard.blocks_address(*PeerAddress::parse("203.0.113.8")));
    EXPECT_TRUE(guard.blocks_address(*PeerAddress::parse("2001:db8:0:1::5")));
    EXPECT_FALSE(guard.blocks_address(*PeerAddress::parse("2001:db8:1::5")));
}

TEST(Guard, BlocksWholeWordsWhateverTheirCaseAndAccents)
{
    EXPECT_TRUE(blocks("Hlupák", "Ty jsi HLUPAK!"));
    EXPECT_TRUE(blocks("casino", "best-CASINO.example"));
    EXPECT_FALSE(blocks("ass", "a classic assistant"));
    EXPECT_FALSE(blocks("hlupák", "hlupáci"));
}

TEST(Guard, BlocksSeveralWordsInARow)
{
    EXPECT_TRUE(blocks("buy now", "Please BUY... now, cheap"));
    EXPECT_FALSE(blocks("buy now", "buy it now"));
    EXPECT_FALSE(blocks("buy now", "now buy"));
    EXPECT_FALSE(blocks("buy now", "I buy"));
    const Guard both{{.blocked_words = {"buy now", "buy cheap"}}};
    EXPECT_TRUE(both.blocks_text("buy buy cheap"));
}

TEST(Guard, BlocksWordsOfScriptsWithoutBlanks)
{
    EXPECT_TRUE(blocks("赌场", "最好的赌场在这里"));
    EXPECT_FALSE(blocks("赌场", "赌很多场"));
}

}  // namespace
}  // namespace hovor
