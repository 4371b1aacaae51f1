#include "domain/agent.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

void expect_refused(const std::string& raw)
{
    const auto email = Email::parse(raw);
    ASSERT_FALSE(email) << raw;
    EXPECT_EQ(email.error().code(), ErrorCode::invalid_argument);
    EXPECT_TRUE(email.error().message().starts_with("email: ")) << email.error();
}

TEST(Email, KeepsTheSpellingOfItsOwner)
{
    EXPECT_EQ(Email::parse(" Ada.Lovelace+chat@Example.COM ").value().str(), "Ada.Lovelace+chat@Example.COM");
}

TEST(Email, IsTheSamePersonsInAnyCase)
{
    EXPECT_EQ(Email::parse("Ada@Example.COM").value().key(), "ada@example.com");
    EXPECT_EQ(Email::parse("ada@example.com").value().key(), Email::parse("ADA@EXAMPLE.COM").value().key());
}

TEST(Email, MayBeOfThisMachine)
{
    EXPECT_TRUE(Email::parse("ada@localhost"));
}

TEST(Email, MayHoldOtherScripts)
{
    EXPECT_TRUE(Email::parse("žofie@háček.cz"));
}

TEST(Email, HasOneAtBetweenTwoParts)
{
    expect_refused("");
    expect_refused("ada");
    expect_refused("@example.com");
    expect_refused("ada@");
    expect_refused("ada@b@example.com");
}

TEST(Email, HasADomainOfSeveralParts)
{
    expect_refused("ada@example");
    expect_refused("ada@.com");
    expect_refused("ada@example.");
    expect_refused("ada@example..com");
}

TEST(Email, HoldsNothingThatEndsAnAddressInAMailHeader)
{
    for (const std::string bad : {" ", "<", ">", ",", ";", ":", "\"", "\\", "\r\n", "\t", "\x7F"}) {
        expect_refused("ada" + bad + "b@example.com");
    }
}

TEST(Email, HoldsAtMost255Bytes)
{
    const std::string domain = "@example.com";
    const std::string longest = std::string(Email::max_length - domain.size(), 'a') + domain;

    EXPECT_TRUE(Email::parse(longest));
    expect_refused("a" + longest);
}

}  // namespace
}  // namespace hovor
