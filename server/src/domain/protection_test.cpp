#include "domain/protection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> domains(std::vector<std::string> entries)
{
    return check({.allowed_domains = std::move(entries)}).value().allowed_domains;
}

std::string refusal_of(const Protection& protection)
{
    const auto checked = check(protection);
    EXPECT_FALSE(checked);
    if (checked) return "";
    EXPECT_EQ(checked.error().code(), ErrorCode::invalid_argument);
    return checked.error().message();
}

std::string refusal_of_domain(const std::string& entry)
{
    return refusal_of({.allowed_domains = {"fine.example", entry}});
}

TEST(Protection, KeepsDomainsTrimmedInLowerCaseAndOnce)
{
    EXPECT_THAT(domains({" Example.COM ", "example.com", "example.com.", "*.Shop.example", "", "localhost", "127.0.0.1",
                         "xn--kavrna-rta.cz"}),
                ElementsAre("example.com", "*.shop.example", "localhost", "127.0.0.1", "xn--kavrna-rta.cz"));
}

TEST(Protection, SaysWhichDomainToWriteForAPastedAddress)
{
    EXPECT_THAT(
        refusal_of_domain("https://Shop.example:8443/cart?x#y"),
        AllOf(HasSubstr("allowed_domains"), HasSubstr("https://Shop.example"), HasSubstr("write shop.example")));
    EXPECT_THAT(refusal_of_domain("shop.example/cart"), HasSubstr("write shop.example"));
    EXPECT_THAT(refusal_of_domain("shop.example:8080"), HasSubstr("write shop.example"));
}

TEST(Protection, RefusesWhatIsNoDomain)
{
    const std::string longest(63, 'a');
    EXPECT_EQ(domains({longest + ".example"}).size(), 1U);
    for (const auto* entry : {"*", "*.", "a.*.example", "exa mple.com", "-a.example", "a-.example", "a..example",
                              ".com", "a.example,b.example", "a.example;script-src", "'self'", "https://", "[::1]"}) {
        EXPECT_THAT(refusal_of_domain(entry), HasSubstr("is no domain")) << entry;
    }
    EXPECT_THAT(refusal_of_domain(longest + "a.example"), HasSubstr("is no domain"));
    EXPECT_THAT(refusal_of_domain("203.0.113.7"), HasSubstr("is an address"));
    EXPECT_THAT(refusal_of_domain("kavárna.cz"), HasSubstr("xn--"));
    EXPECT_THAT(refusal_of_domain("a\nb"), HasSubstr("control character"));
}

TEST(Protection, LimitsTheLengthOfAllDomainsTogether)
{
    Protection many;
    for (int i = 0; i < 70; ++i) many.allowed_domains.push_back(std::string(60, 'a') + std::to_string(i) + ".example");
    EXPECT_THAT(refusal_of(many), HasSubstr("together"));
}

TEST(Protection, KeepsAddressesInTheirUsualNotation)
{
    const auto checked = check({.blocked_addresses = {" 203.0.113.7/32", "203.0.113.7", "2001:DB8:0::/48",
                                                      "2001:db8::1/128", "::ffff:192.0.2.1", "192.0.2.0/24"}});
    EXPECT_THAT(checked.value().blocked_addresses,
                ElementsAre("203.0.113.7", "2001:db8::/48", "2001:db8::1", "192.0.2.1", "192.0.2.0/24"));
}

TEST(Protection, RefusesWhatIsNoAddressAndSaysWhatARangeIs)
{
    EXPECT_THAT(refusal_of({.blocked_addresses = {"shop.example"}}),
                AllOf(HasSubstr("blocked_addresses"), HasSubstr("shop.example")));
    EXPECT_THAT(refusal_of({.blocked_addresses = {"192.0.2.7/24"}}), HasSubstr("192.0.2.0/24 is the range"));
    EXPECT_THAT(refusal_of({.blocked_addresses = {std::string{"192.0.2.7\0x", 11}}}), HasSubstr("control character"));
}

TEST(Protection, KeepsWordsAsTheyWereWrittenButNotTheSameOnesTwice)
{
    const auto checked = check({.blocked_words = {" Hlupák ", "hlupak", "Buy  now!", "buy now", ""}});
    EXPECT_THAT(checked.value().blocked_words, ElementsAre("Hlupák", "Buy  now!"));
}

TEST(Protection, RefusesWordsThatNothingCouldMatch)
{
    EXPECT_THAT(refusal_of({.blocked_words = {"!!!"}}), AllOf(HasSubstr("blocked_words"), HasSubstr("no letter")));
    EXPECT_THAT(refusal_of({.blocked_words = {std::string(101, 'a')}}), HasSubstr("longer than 100"));
}

TEST(Protection, LimitsHowManyEntriesThereAre)
{
    Protection many;
    for (int i = 0; i <= 500; ++i) many.blocked_words.push_back("word" + std::to_string(i));
    EXPECT_THAT(refusal_of(many), HasSubstr("more than 500"));
}

}  // namespace
}  // namespace hovor
