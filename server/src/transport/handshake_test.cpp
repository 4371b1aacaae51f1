#include "transport/handshake.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace hovor::transport {
namespace {

Request handshake()
{
    return {.method = "GET",
            .target = "/",
            .headers = {{"host", "a"},
                        {"upgrade", "websocket"},
                        {"connection", "keep-alive, Upgrade"},
                        {"sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="},
                        {"sec-websocket-version", "13"}},
            .body = {},
            .remote_address = {}};
}

Upgrade with(std::string_view name, std::string value)
{
    auto request = handshake();
    const auto found = std::ranges::find(request.headers, name, &Header::name);
    if (found != request.headers.end()) request.headers.erase(found);
    if (!value.empty()) request.headers.push_back({std::string{name}, std::move(value)});
    return upgrade_of(request, true);
}

TEST(Handshake, AnswersTheExampleOfTheRfc)
{
    EXPECT_EQ(accept_key("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST(Handshake, IsValidWithAllThatTheRfcAsksFor)
{
    EXPECT_EQ(upgrade_of(handshake(), true), Upgrade::valid);
    EXPECT_EQ(with("upgrade", "WebSocket"), Upgrade::valid);
}

TEST(Handshake, IsMalformedInHttp10AndByOtherMethods)
{
    EXPECT_EQ(upgrade_of(handshake(), false), Upgrade::malformed);
    auto post = handshake();
    post.method = "POST";
    EXPECT_EQ(upgrade_of(post, true), Upgrade::malformed);
}

TEST(Handshake, IsMalformedWithoutConnectionOrKey)
{
    EXPECT_EQ(with("connection", ""), Upgrade::malformed);
    EXPECT_EQ(with("connection", "close"), Upgrade::malformed);
    EXPECT_EQ(with("upgrade", ""), Upgrade::malformed);
    EXPECT_EQ(with("sec-websocket-key", ""), Upgrade::malformed);
}

TEST(Handshake, IsMalformedUnlessTheKeyIsSixteenBytesInBase64)
{
    EXPECT_EQ(with("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ"), Upgrade::malformed);
    EXPECT_EQ(with("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZR=="), Upgrade::malformed);
    EXPECT_EQ(with("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=a"), Upgrade::malformed);
    EXPECT_EQ(with("sec-websocket-key", "dGhlIHNhbXBsZSBub25j!Q=="), Upgrade::malformed);
}

TEST(Handshake, NeedsVersionThirteen)
{
    EXPECT_EQ(with("sec-websocket-version", ""), Upgrade::wrong_version);
    EXPECT_EQ(with("sec-websocket-version", "8"), Upgrade::wrong_version);
}

TEST(Handshake, HasNoBody)
{
    EXPECT_EQ(with("content-length", "5"), Upgrade::malformed);
    EXPECT_EQ(with("transfer-encoding", "chunked"), Upgrade::malformed);
    EXPECT_EQ(with("content-length", "0"), Upgrade::valid);
}

TEST(Handshake, IsNoneForAnOrdinaryRequest)
{
    EXPECT_EQ(upgrade_of({.method = "GET", .target = "/", .headers = {}, .body = {}, .remote_address = {}}, true),
              Upgrade::none);
}

}  // namespace
}  // namespace hovor::transport
