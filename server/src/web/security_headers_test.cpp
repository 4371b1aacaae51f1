#include "web/security_headers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace hovor::web {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr auto all_kinds = {Served::dashboard, Served::chat_box,    Served::preview, Served::preview_chat, Served::shop,
                            Served::own_file,  Served::public_file, Served::api,     Served::public_api};
constexpr auto pages = {Served::dashboard, Served::chat_box, Served::preview, Served::preview_chat, Served::shop};

// Empty when the header is not there.
std::string value(Served served, const std::string& name, bool is_secure = true)
{
    const auto headers = security_headers(served, is_secure);
    const auto found = std::ranges::find(headers, name, &transport::Header::name);
    return found == headers.end() ? "" : found->value;
}

std::string policy(Served served)
{
    return value(served, "content-security-policy");
}

TEST(SecurityHeaders, StopGuessingAndReferrersEverywhere)
{
    for (const auto served : all_kinds) {
        EXPECT_EQ(value(served, "x-content-type-options"), "nosniff");
        EXPECT_EQ(value(served, "referrer-policy"), "no-referrer");
    }
}

TEST(SecurityHeaders, AllowNothingThatIsNotNamed)
{
    for (const auto served : all_kinds) {
        EXPECT_THAT(policy(served), HasSubstr("default-src 'none'; "));
        EXPECT_THAT(policy(served), HasSubstr("base-uri 'none'; form-action 'none'; "));
        EXPECT_THAT(policy(served), Not(HasSubstr("unsafe-")));
    }
}

TEST(SecurityHeaders, AllowTheScriptInTheChatBoxsPageByItsHash)
{
    for (const auto served : all_kinds) {
        EXPECT_EQ(policy(served).find("'sha256-") != std::string::npos, served == Served::chat_box);
    }
    EXPECT_THAT(policy(Served::chat_box), ContainsRegex("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; "));
}

TEST(SecurityHeaders, LetNoTextBecomeMarkupOnAnyPage)
{
    for (const auto page : pages) {
        EXPECT_THAT(policy(page), HasSubstr("require-trusted-types-for 'script'; trusted-types 'none'"));
    }
}

TEST(SecurityHeaders, AskForClientHintsInTheChatBoxAlone)
{
    for (const auto served : all_kinds) {
        EXPECT_EQ(value(served, "accept-ch").empty(), served != Served::chat_box);
    }
    EXPECT_EQ(value(Served::chat_box, "accept-ch", false), "");
}

TEST(SecurityHeaders, LetOnlyTheChatBoxAndItsPreviewBeFramed)
{
    for (const auto served : all_kinds) {
        const auto may_be_framed = policy(served).find("frame-ancestors 'none'") == std::string::npos;
        EXPECT_EQ(may_be_framed,
                  served == Served::chat_box || served == Served::preview || served == Served::preview_chat);
        EXPECT_EQ(value(served, "x-frame-options"), "");
    }
}

TEST(SecurityHeaders, LetThePreviewBeFramedByOurPagesAndAskNobody)
{
    EXPECT_THAT(policy(Served::preview), HasSubstr("frame-ancestors 'self'; "));
    for (const auto served : {Served::preview, Served::preview_chat}) {
        EXPECT_THAT(policy(served), Not(HasSubstr("connect-src")));
    }
    EXPECT_THAT(policy(Served::dashboard), HasSubstr("frame-src 'self'; "));
}

TEST(SecurityHeaders, ShowCustomersPagesOnlyWhatIsMeantForThem)
{
    for (const auto served : {Served::public_file, Served::public_api}) {
        EXPECT_EQ(value(served, "access-control-allow-origin"), "*");
        EXPECT_EQ(value(served, "cross-origin-resource-policy"), "cross-origin");
    }
    EXPECT_EQ(value(Served::chat_box, "cross-origin-resource-policy"), "cross-origin");
    for (const auto served :
         {Served::dashboard, Served::preview, Served::preview_chat, Served::shop, Served::own_file, Served::api}) {
        EXPECT_EQ(value(served, "access-control-allow-origin"), "");
        EXPECT_EQ(value(served, "cross-origin-resource-policy"), "same-origin");
    }
}

TEST(SecurityHeaders, FitIntoCustomersPagesThatIsolateThemselves)
{
    EXPECT_EQ(value(Served::chat_box, "cross-origin-embedder-policy"), "require-corp");
}

TEST(SecurityHeaders, KeepPagesApartFromThoseThatOpenedThem)
{
    for (const auto page : pages) {
        EXPECT_EQ(value(page, "cross-origin-opener-policy"), "same-origin");
        EXPECT_THAT(value(page, "permissions-policy"), HasSubstr("camera=()"));
    }
}

TEST(SecurityHeaders, StayWithTlsWhereItIs)
{
    for (const auto served : all_kinds) {
        EXPECT_EQ(value(served, "strict-transport-security", true), "max-age=31536000; includeSubDomains");
        EXPECT_EQ(value(served, "strict-transport-security", false), "");
    }
}

}  // namespace
}  // namespace hovor::web
