#include "web/security_txt.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

constexpr auto now = std::chrono::sys_days{std::chrono::year{2026} / 12 / 1} + std::chrono::hours{9};

TEST(SecurityTxtTest, SaysToWhomAndUntilWhen)
{
    EXPECT_EQ(security_txt("mailto:security@example.com", "", now),
              "Contact: mailto:security@example.com\nExpires: 2027-05-30T00:00:00.000Z\n");
    EXPECT_EQ(security_txt("https://example.com/security", "https://chat.example.com", now),
              "Contact: https://example.com/security\nExpires: 2027-05-30T00:00:00.000Z\n"
              "Canonical: https://chat.example.com/.well-known/security.txt\n");
}

}  // namespace
}  // namespace hovor::web
