#include "web/static_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace hovor::web {
namespace {

using testing::HasSubstr;
using testing::Not;
using transport::Header;
using transport::Request;
using transport::Response;

Request get(std::string target, std::vector<Header> headers = {})
{
    return {.method = "GET",
            .target = std::move(target),
            .headers = std::move(headers),
            .body = {},
            .remote_address = {},
            .is_secure = true};
}

std::string header(const Response& response, const std::string& name)
{
    const auto found = std::ranges::find(response.headers, name, &Header::name);
    return found == response.headers.end() ? "" : found->value;
}

class StaticFilesTest : public testing::Test {
protected:
    Response answer(const Request& request) const { return files.find(request).value_or(Response{.status = 404}); }

    const StaticFiles files{std::nullopt};
    const StaticFiles with_shop{"abc123"};
};

TEST_F(StaticFilesTest, ServeOnePageForTheWholeDashboard)
{
    for (const auto* target : {"/app", "/app/", "/app/inbox/mine/abc", "/app/sign-in?next=%2Fapp%2Fteam", "/app?a"}) {
        const auto response = answer(get(target));
        EXPECT_EQ(response.status, 200) << target;
        EXPECT_EQ(response.body.view(), find_asset("/app")->bytes) << target;
        EXPECT_THAT(header(response, "content-security-policy"), HasSubstr("frame-ancestors 'none'"));
    }
}

TEST_F(StaticFilesTest, ServeThePreviewOfTheChatBoxToOurOwnPages)
{
    const auto page = answer(get("/preview/"));
    EXPECT_EQ(page.body.view(), find_asset("/preview/")->bytes);
    EXPECT_THAT(header(page, "content-security-policy"), HasSubstr("frame-ancestors 'self'"));
    const auto chat = answer(get("/preview/widget/preview"));
    EXPECT_EQ(chat.body.view(), find_asset("/preview/widget/")->bytes);
    for (const auto* target : {"/preview", "/preview/other", "/preview/widget/", "/preview/widget/a/b"}) {
        EXPECT_EQ(answer(get(target)).status, 404) << target;
    }
}

TEST_F(StaticFilesTest, ServeOneChatBoxForEveryKey)
{
    for (const auto* target : {"/widget/abc123", "/widget/no-such-key", "/widget/a?b"}) {
        const auto response = answer(get(target));
        EXPECT_EQ(response.body.view(), find_asset("/widget/")->bytes) << target;
        EXPECT_THAT(header(response, "content-security-policy"), Not(HasSubstr("frame-ancestors")));
    }
    for (const auto* target : {"/widget", "/widget/", "/widget/?key=abc", "/widget/a/b", "/widget/a/site.js"}) {
        EXPECT_EQ(answer(get(target)).status, 404) << target;
    }
}

TEST_F(StaticFilesTest, ServeTheLoaderWhateverFollowsTheQuestionMark)
{
    for (const auto* target : {"/loader.js", "/loader.js?", "/loader.js?v=2&key=x"}) {
        const auto response = answer(get(target));
        EXPECT_EQ(response.body.view(), find_asset("/loader.js")->bytes) << target;
        EXPECT_EQ(header(response, "content-type"), "text/javascript; charset=utf-8");
        EXPECT_EQ(header(response, "access-control-allow-origin"), "*");
        EXPECT_EQ(header(response, "cache-control"), "public, max-age=600, must-revalidate");
    }
}

TEST_F(StaticFilesTest, ServeEveryAssetOfThePages)
{
    for (const auto& asset : all_assets()) {
        if (!asset.is_immutable) continue;
        const auto response = *with_shop.find(get(std::string{asset.path}));
        EXPECT_EQ(response.body.view(), asset.bytes) << asset.path;
        EXPECT_EQ(header(response, "content-type"), asset.media_type) << asset.path;
        EXPECT_EQ(header(response, "cache-control"), "public, max-age=31536000, immutable") << asset.path;
    }
}

TEST_F(StaticFilesTest, LetAChatBoxInASandboxedFrameLoadItsFiles)
{
    for (const auto& asset : all_assets()) {
        if (!asset.is_immutable) continue;
        const auto* who = asset.path.starts_with("/assets/widget/") ? "*" : "";
        const auto response = *with_shop.find(get(std::string{asset.path}));
        EXPECT_EQ(header(response, "access-control-allow-origin"), who) << asset.path;
    }
}

TEST_F(StaticFilesTest, HavePagesAskedForAgainEachTime)
{
    for (const auto* target : {"/app", "/widget/abc123", "/shop/", "/shop/chat.js", "/api/openapi.json"}) {
        EXPECT_EQ(header(*with_shop.find(get(target)), "cache-control"), "no-cache") << target;
    }
}

TEST_F(StaticFilesTest, KnowNoOtherPath)
{
    for (const auto* target : {"*", "/nothing", "/App", "/application", "/app.html", "//app", "/loader.js/",
                               "/.git/config", "/assets/app/", "/assets/app/index.html", "/assets/app/../../loader.js",
                               "/app%2F", "/assets/widget/loader.js", "/%2e%2e/etc/passwd", "/api/v1/me"}) {
        EXPECT_FALSE(files.find(get(target))) << target;
    }
}

TEST_F(StaticFilesTest, CompressForWhoTakesBrotli)
{
    const auto response = answer(get("/loader.js", {{"accept-encoding", "gzip, br"}}));
    EXPECT_EQ(response.body.view(), find_asset("/loader.js")->brotli);
    EXPECT_EQ(header(response, "content-encoding"), "br");
    EXPECT_EQ(header(response, "vary"), "accept-encoding");
}

TEST_F(StaticFilesTest, TellCachesThatPlainBytesAreNotForEverybody)
{
    const auto response = answer(get("/loader.js", {{"accept-encoding", "gzip"}}));
    EXPECT_EQ(response.body.view(), find_asset("/loader.js")->bytes);
    EXPECT_EQ(header(response, "content-encoding"), "");
    EXPECT_EQ(header(response, "vary"), "accept-encoding");
}

TEST_F(StaticFilesTest, SendNothingToWhoHasIt)
{
    const auto first = answer(get("/loader.js", {{"accept-encoding", "br"}}));
    const auto again = answer(get("/loader.js", {{"accept-encoding", "br"}, {"if-none-match", header(first, "etag")}}));
    EXPECT_EQ(again.status, 304);
    EXPECT_TRUE(again.body.empty());
    EXPECT_EQ(header(again, "etag"), header(first, "etag"));
    EXPECT_EQ(header(again, "cache-control"), header(first, "cache-control"));
}

TEST_F(StaticFilesTest, SendTheBytesToWhoHasThemInAnotherEncoding)
{
    const auto first = answer(get("/loader.js", {{"accept-encoding", "br"}}));
    EXPECT_EQ(answer(get("/loader.js", {{"if-none-match", header(first, "etag")}})).status, 200);
}

TEST_F(StaticFilesTest, RefuseOtherMethodsAndNameTheirs)
{
    for (const auto* target : {"/", "/app", "/loader.js", "/widget/abc123"}) {
        for (const auto* method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            auto request = get(target);
            request.method = method;
            const auto response = answer(request);
            EXPECT_EQ(response.status, 405) << method << ' ' << target;
            EXPECT_EQ(header(response, "allow"), "GET, HEAD");
        }
    }
    auto head = get("/app");
    head.method = "HEAD";
    EXPECT_EQ(answer(head).status, 200);
}

TEST_F(StaticFilesTest, LeadFromTheRootToTheDashboard)
{
    const auto response = answer(get("/?utm=1"));
    EXPECT_EQ(response.status, 307);
    EXPECT_EQ(header(response, "location"), "/app");
}

TEST_F(StaticFilesTest, TellBrowsersToStayWithTlsOnlyOverTls)
{
    auto request = get("/app");
    EXPECT_NE(header(answer(request), "strict-transport-security"), "");
    request.is_secure = false;
    EXPECT_EQ(header(answer(request), "strict-transport-security"), "");
}

TEST_F(StaticFilesTest, KeepTheShopToTheDemo)
{
    std::vector<std::string> paths{"/shop", "/shop/", "/shop/product.html", "/shop/brewing.html", "/shop/chat.js"};
    for (const auto& asset : all_assets()) {
        if (asset.path.starts_with("/assets/shop/")) paths.emplace_back(asset.path);
    }
    for (const auto& path : paths) {
        EXPECT_FALSE(files.find(get(path))) << path;
        EXPECT_TRUE(with_shop.find(get(path))) << path;
    }
}

TEST_F(StaticFilesTest, PutTheKeyIntoTheChatCodeOfTheShop)
{
    const auto response = *with_shop.find(get("/shop/chat.js", {{"accept-encoding", "br"}}));
    EXPECT_THAT(std::string{response.body.view()}, HasSubstr(R"(key: "abc123")"));
    EXPECT_THAT(std::string{response.body.view()}, Not(HasSubstr("{{")));
    EXPECT_EQ(header(response, "content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(header(response, "content-encoding"), "");
    EXPECT_NE(header(response, "etag"), find_asset("/shop/chat.js")->etag);
}

TEST_F(StaticFilesTest, HaveAnotherChatCodeForAnotherKey)
{
    const auto first = *with_shop.find(get("/shop/chat.js"));
    const auto again = *StaticFiles{"other"}.find(get("/shop/chat.js", {{"if-none-match", header(first, "etag")}}));
    EXPECT_EQ(again.status, 200);
    EXPECT_THAT(std::string{again.body.view()}, HasSubstr("other"));
}

TEST_F(StaticFilesTest, TakeNoKeyThatCouldBeCode)
{
    for (const auto* key : {"", "a\"b", "a\\", "a</script>", "a b", "a\n", "č"}) {
        EXPECT_THROW(StaticFiles{key}, std::invalid_argument) << key;
    }
}

TEST_F(StaticFilesTest, HoldTheShopToAStrictCustomersPolicy)
{
    for (const auto* target : {"/shop/", "/shop/product.html", "/shop/brewing.html"}) {
        const auto policy = header(*with_shop.find(get(target)), "content-security-policy");
        EXPECT_THAT(policy, HasSubstr("script-src 'self'; ")) << target;
        EXPECT_THAT(policy, HasSubstr("frame-src 'self'; ")) << target;
        EXPECT_THAT(policy, Not(HasSubstr("connect-src"))) << target;
    }
}

}  // namespace
}  // namespace hovor::web
