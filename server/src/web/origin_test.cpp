#include "web/origin.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace hovor::web {
namespace {

transport::Request request_of(std::vector<transport::Header> headers, bool is_secure = true)
{
    headers.push_back({"host", "chat.example:8443"});
    return {.method = "POST",
            .target = "/",
            .headers = std::move(headers),
            .body = "",
            .remote_address = "192.0.2.1",
            .is_secure = is_secure};
}

transport::Request from(const std::string& origin, bool is_secure = true)
{
    return request_of({{"origin", origin}}, is_secure);
}

TEST(Origin, IsOursWhenItNamesThisHostAndPort)
{
    EXPECT_TRUE(check_own_origin(from("https://chat.example:8443")));
}

TEST(Origin, IsForeignWhenAnythingDiffers)
{
    for (const auto* origin :
         {"https://evil.example", "https://chat.example", "https://chat.example:84430", "https://chat.example:8443/",
          "https://chat.example:8443.evil.example", "https://evil-chat.example:8443", "https://a.chat.example:8443",
          "http://chat.example:8443", "ftp://chat.example:8443", "//chat.example:8443", "chat.example:8443", "null", "",
          "https://", "https://chat.example:8443, https://evil.example"}) {
        const auto checked = check_own_origin(from(origin));
        ASSERT_FALSE(checked) << origin;
        EXPECT_EQ(checked.error().code(), ErrorCode::forbidden);
    }
}

TEST(Origin, MayBeNoneForAChatBoxInASandboxAndForNobodyElse)
{
    EXPECT_TRUE(check_chat_box_origin(from("null")));
    EXPECT_TRUE(check_chat_box_origin(from("https://chat.example:8443")));
    EXPECT_FALSE(check_chat_box_origin(from("https://evil.example")));
    EXPECT_FALSE(check_chat_box_origin(request_of({})));
}

TEST(Origin, IsForeignWhenNoneIsSent)
{
    EXPECT_FALSE(check_own_origin(request_of({})));
}

TEST(Origin, IsForeignWithoutAHost)
{
    auto request = from("https://");
    request.headers.pop_back();
    EXPECT_FALSE(check_own_origin(request));
}

TEST(Origin, MayBePlainBehindAProxy)
{
    EXPECT_TRUE(check_own_origin(from("http://chat.example:8443", false)));
    EXPECT_TRUE(check_own_origin(from("https://chat.example:8443", false)));
}

TEST(Change, NeedsTheHeaderThatNoFormCanSend)
{
    EXPECT_TRUE(check_own_change(request_of({{"x-hovor-request", "1"}})));
    for (const auto* mark : {"", "0", "true", "11"}) {
        EXPECT_FALSE(check_own_change(request_of({{"x-hovor-request", mark}}))) << mark;
    }
    EXPECT_FALSE(check_own_change(from("https://chat.example:8443")));
}

TEST(Change, ComesFromOurOwnPageOrNone)
{
    for (const auto* site : {"same-origin", "none"}) {
        EXPECT_TRUE(check_own_change(request_of({{"x-hovor-request", "1"}, {"sec-fetch-site", site}}))) << site;
    }
    for (const auto* site : {"same-site", "cross-site", "SAME-ORIGIN", "x"}) {
        EXPECT_FALSE(check_own_change(request_of({{"x-hovor-request", "1"}, {"sec-fetch-site", site}}))) << site;
    }
}

TEST(Change, IsRefusedFromAForeignOriginAlsoWithTheHeader)
{
    EXPECT_FALSE(check_own_change(request_of({{"x-hovor-request", "1"}, {"origin", "https://evil.example"}})));
    EXPECT_FALSE(check_own_change(request_of({{"x-hovor-request", "1"}, {"origin", "null"}})));
    EXPECT_TRUE(check_own_change(request_of({{"x-hovor-request", "1"}, {"origin", "https://chat.example:8443"}})));
}

}  // namespace
}  // namespace hovor::web
