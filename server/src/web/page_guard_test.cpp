#include "web/page_guard.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using testing::HasSubstr;
using testing::Not;

const Guard guard{{.allowed_domains = {"shop.example", "*.acme.example"}}};

transport::Request request_of(const std::string& origin)
{
    transport::Request request{.method = "GET",
                               .target = "/",
                               .headers = {{"host", "chat.example"}},
                               .body = "",
                               .remote_address = "127.0.0.1",
                               .is_secure = true};
    if (!origin.empty()) request.headers.push_back({"origin", origin});
    return request;
}

bool lets_in(const std::string& origin)
{
    return check_page(guard, request_of(origin)).has_value();
}

TEST(PageGuard, LetsInPagesOnAllowedDomains)
{
    EXPECT_TRUE(lets_in("https://shop.example"));
    EXPECT_TRUE(lets_in("http://shop.example:8080"));
    EXPECT_TRUE(lets_in("https://www.acme.example"));
}

TEST(PageGuard, KeepsOutOthersAndPagesWithoutADomain)
{
    for (const auto* origin : {"https://evil.example", "https://shop.example.evil.example", "https://acme.example",
                               "null", "https://evil.example/shop.example", "https://[::1]:8443", "shop.example"}) {
        EXPECT_FALSE(lets_in(origin)) << origin;
    }
}

TEST(PageGuard, LetsInOurOwnPagesAndWhoIsNoBrowser)
{
    EXPECT_TRUE(lets_in("https://chat.example"));
    EXPECT_TRUE(lets_in(""));
}

TEST(PageGuard, KeepsNobodyOutWithoutAllowedDomains)
{
    EXPECT_TRUE(check_page(Guard{{.blocked_words = {"casino"}}}, request_of("https://evil.example")));
}

TEST(PageGuard, NamesTheDomainsToBrowsersWithEachPort)
{
    EXPECT_EQ(frame_ancestors(guard), "frame-ancestors 'self' http://shop.example:* http://*.acme.example:*");
}

TEST(PageGuard, TellsTheConsoleWhichDomainIsMissing)
{
    EXPECT_THAT(refused_script(request_of("https://evil.example:8443")),
                HasSubstr("do not name evil.example. An admin can add it"));
    EXPECT_THAT(refused_script(request_of("null")), HasSubstr("a page without a domain"));
    EXPECT_THAT(refused_script(request_of("https://a\");alert(\"")), Not(HasSubstr("a\");alert")));
}

}  // namespace
}  // namespace hovor::web
