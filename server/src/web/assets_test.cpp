#include "web/assets.hpp"

#include "base/sha256.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>

namespace hovor::web {
namespace {

TEST(Assets, HoldEveryPage)
{
    for (const auto* path : {"/loader.js", "/widget/", "/app", "/shop/", "/shop/product.html", "/shop/brewing.html",
                             "/shop/chat.js", "/api/openapi.json", "/favicon.ico", "/robots.txt"}) {
        ASSERT_NE(find_asset(path), nullptr) << path;
        EXPECT_FALSE(find_asset(path)->bytes.empty()) << path;
    }
}

TEST(Assets, HoldEachPathOnceAndInOrder)
{
    const auto before = [](const Asset& one, const Asset& other) { return one.path < other.path; };
    EXPECT_EQ(std::ranges::adjacent_find(all_assets(), std::not_fn(before)), all_assets().end());
}

TEST(Assets, AreFoundByTheirWholePathOnly)
{
    for (const auto* path : {"", "/", "loader.js", "/loader.j", "/loader.jss", "/loader.js/", "/assets/app/", "/zzz",
                             "/../loader.js", "/assets/app/../../loader.js"}) {
        EXPECT_EQ(find_asset(path), nullptr) << path;
    }
}

TEST(Assets, AreNamedByTheirContent)
{
    for (const auto& asset : all_assets()) {
        const auto hash = sha256(asset.bytes).substr(0, 32);
        EXPECT_EQ(asset.etag, '"' + hash + '"') << asset.path;
        EXPECT_EQ(asset.brotli_etag, '"' + hash + "-br\"") << asset.path;
    }
}

TEST(Assets, KeepWhatIsCompressedOnlyWhereItIsSmaller)
{
    for (const auto& asset : all_assets()) EXPECT_LT(asset.brotli.size(), asset.bytes.size()) << asset.path;
    EXPECT_TRUE(find_asset("/robots.txt")->brotli.empty());
    EXPECT_FALSE(find_asset("/loader.js")->brotli.empty());
}

TEST(Assets, SayThatTheyNeverChangeWhereTheirPathHasAHash)
{
    for (const auto& asset : all_assets()) {
        EXPECT_EQ(asset.is_immutable, asset.path.starts_with("/assets/")) << asset.path;
    }
}

TEST(Assets, AreWhatTheirMediaTypeSays)
{
    EXPECT_EQ(find_asset("/loader.js")->media_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(find_asset("/app")->media_type, "text/html; charset=utf-8");
    EXPECT_TRUE(find_asset("/app")->bytes.starts_with("<!doctype html>"));
    EXPECT_TRUE(find_asset("/api/openapi.json")->bytes.starts_with(R"({"openapi":"3.1.0")"));
}

// A page in another encoding than UTF-8 would garble anything else, whatever the header says.
TEST(Assets, HaveScriptsOfAsciiOnly)
{
    for (const auto& asset : all_assets()) {
        if (!asset.path.ends_with(".js")) continue;
        const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        EXPECT_TRUE(std::ranges::all_of(asset.bytes, is_ascii)) << asset.path;
    }
}

// Also within the script that is in a page.
TEST(Assets, NameOnlyAssetsThatAreThere)
{
    for (const auto* page : {"/app", "/widget/", "/shop/", "/shop/product.html", "/shop/brewing.html"}) {
        const std::string_view html = find_asset(page)->bytes;
        std::size_t references = 0;
        for (auto at = html.find("/assets/"); at != html.npos; at = html.find("/assets/", at + 1)) {
            const auto path = html.substr(at, html.find_first_of("\"'`", at) - at);
            EXPECT_NE(find_asset(path), nullptr) << page << " names " << path;
            ++references;
        }
        EXPECT_GT(references, 0U) << page;
    }
}

// That it is the hash of the script: tests/integration/server/pages.test.ts.
TEST(Assets, SayByWhatTheScriptInAPageIsAllowed)
{
    for (const auto& asset : all_assets()) {
        const auto has_script = asset.bytes.find("<script type=\"module\">") != asset.bytes.npos;
        EXPECT_EQ(asset.inline_script.starts_with("'sha256-"), has_script) << asset.path;
    }
    EXPECT_NE(find_asset("/widget/")->inline_script, "");
}

}  // namespace
}  // namespace hovor::web
