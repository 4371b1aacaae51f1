#include "domain/chat_box_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

std::string refusal_of(ChatBoxSettings settings)
{
    const auto checked = check(std::move(settings));
    return checked ? "" : std::string{checked.error().message()};
}

std::string refusal_of_url(const std::string& url)
{
    return refusal_of({.privacy_notice = PrivacyNotice{.url = url}});
}

std::string refusal_of_language(const std::string& language)
{
    return refusal_of({.texts = {{.language = language, .greeting = "x"}}});
}

TEST(ChatBoxSettings, StayAsTheyAreWhenTheyAreSound)
{
    const ChatBoxSettings settings{
        .side = ChatBoxSide::left,
        .offset_x = 0,
        .offset_y = 400,
        .takes_files = false,
        .asks_before = AskedBefore{.email = Demand::required},
        .privacy_notice = PrivacyNotice{.url = "https://shop.example/privacy?v=2", .is_required = true, .version = "2"},
        .texts = {{.language = "pt-BR", .greeting = "Oi!\nTudo bem?"},
                  {.language = "zh-Hans", .away = "x", .privacy_notice = "y"}}};
    EXPECT_EQ(check(settings).value(), settings);
    EXPECT_EQ(check(ChatBoxSettings{}).value(), ChatBoxSettings{});
}

TEST(ChatBoxSettings, KeepTextsTrimmedAndOnlyThoseThatSaySomething)
{
    const auto checked =
        check({.privacy_notice = PrivacyNotice{.url = " https://a.example ", .version = " 1 "},
               .texts = {{.language = "cs", .greeting = " Ahoj \n"}, {.language = "de", .away = " "}}});
    EXPECT_THAT(checked->texts, ElementsAre(ChatBoxTexts{.language = "cs", .greeting = "Ahoj"}));
    EXPECT_EQ(checked->privacy_notice, (PrivacyNotice{.url = "https://a.example", .version = "1"}));
}

TEST(ChatBoxSettings, AskNothingWhereEverythingIsOff)
{
    EXPECT_EQ(check({.asks_before = AskedBefore{}})->asks_before, std::nullopt);
}

TEST(ChatBoxSettings, LeadToNothingButTheWeb)
{
    EXPECT_EQ(refusal_of_url("http://shop.example"), "");
    EXPECT_EQ(refusal_of_url("HTTPS://shop.example/a"), "");
    EXPECT_EQ(refusal_of_url(""), "");
    for (const auto* url : {"javascript:alert(1)", "javascript://%0aalert(1)", "ftp://a.example", "shop.example",
                            "https://", "https://a.example/a b", "https:///a", "data:text/html,x"}) {
        EXPECT_THAT(refusal_of_url(url), StartsWith("url:")) << url;
    }
    EXPECT_THAT(refusal_of_url("https://a.example/" + std::string(2000, 'a')), StartsWith("url:"));
}

TEST(ChatBoxSettings, SpeakLanguagesThatAreSome)
{
    for (const auto* tag : {"cs", "pt-BR", "sr-Latn", "zh-Hant-TW", "fil"}) EXPECT_EQ(refusal_of_language(tag), "");
    for (const auto* tag :
         {"", "c", "c1", "cs-", "-cs", "cs--CZ", "cs_CZ", "toolonglanguage", "cs-toolongsubtag", "čs"}) {
        EXPECT_THAT(refusal_of_language(tag), StartsWith("language:")) << tag;
    }
    EXPECT_THAT(refusal_of({.texts = {{.language = "pt-BR", .away = "a"}, {.language = "pt-br", .away = "b"}}}),
                StartsWith("language: stands there twice"));
}

TEST(ChatBoxSettings, NameTheFieldOfWhatIsTooMuch)
{
    const std::string long_text(501, 'x');
    EXPECT_THAT(refusal_of({.texts = {{.language = "cs", .greeting = long_text}}}), StartsWith("greeting:"));
    EXPECT_THAT(refusal_of({.texts = {{.language = "cs", .away = long_text}}}), StartsWith("away:"));
    EXPECT_THAT(refusal_of({.texts = {{.language = "cs", .privacy_notice = "a\x01z"}}}), StartsWith("privacy_notice:"));
    EXPECT_THAT(refusal_of({.privacy_notice = PrivacyNotice{.version = std::string(65, '1')}}), StartsWith("version:"));
    EXPECT_THAT(refusal_of({.offset_x = 401}), StartsWith("offset_x:"));
    EXPECT_THAT(refusal_of({.offset_y = -1}), StartsWith("offset_y:"));
    ChatBoxSettings many;
    for (char c = 'a'; many.texts.size() <= ChatBoxSettings::max_languages; ++c) {
        many.texts.push_back({.language = {'a', c == 'z' ? c = 'a' : c}, .away = "x"});
    }
    EXPECT_THAT(refusal_of(many), StartsWith("texts:"));
}

}  // namespace
}  // namespace hovor
