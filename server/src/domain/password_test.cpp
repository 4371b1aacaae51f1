#include "domain/agent.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

constexpr std::string_view email = "ada@example.com";

std::string refusal_of(std::string_view password)
{
    const auto checked = check_password(password, email);
    return checked ? "" : checked.error().message();
}

TEST(Password, HasAtLeastEightCharacters)
{
    EXPECT_EQ(refusal_of("xk7 wqz"), "password: is shorter than 8 characters");
    EXPECT_EQ(refusal_of("xk7 wqzb"), "");
}

TEST(Password, IsCountedInCharactersNotBytes)
{
    EXPECT_EQ(refusal_of("žšččřňď"), "password: is shorter than 8 characters");
    EXPECT_EQ(refusal_of("žšččřňďť"), "");
}

TEST(Password, HasAtMost200Characters)
{
    EXPECT_EQ(refusal_of(std::string(200, 'x')), "");
    EXPECT_EQ(refusal_of(std::string(201, 'x')), "password: is longer than 200 characters");
}

TEST(Password, IsNoneThatIsGuessedFirst)
{
    for (const auto* guess : {"12345678", "password", "letmein1"}) {
        EXPECT_EQ(refusal_of(guess), "password: is one of the first that anybody would try");
    }
    EXPECT_EQ(refusal_of("PassWord"), "password: is one of the first that anybody would try");
}

TEST(Password, IsNotTheAddress)
{
    EXPECT_EQ(refusal_of("Ada@Example.com"), "password: is one of the first that anybody would try");
}

}  // namespace
}  // namespace hovor
