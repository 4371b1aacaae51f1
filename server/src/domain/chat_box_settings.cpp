#include "domain/chat_box_settings.hpp"

#include "domain/language_tag.hpp"
#include "domain/text.hpp"
#include "domain/web_address.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace hovor {
namespace {

// May have several lines.
Result<std::string> check_text(std::string_view field, std::string_view raw)
{
    const auto text = trim(raw);
    auto one_line = std::string{text};
    std::ranges::replace_if(
        one_line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    HOVOR_CHECK(parse_line(field, one_line, ChatBoxSettings::max_text_length));
    return std::string{text};
}

Result<ChatBoxTexts> check(const ChatBoxTexts& texts)
{
    if (!is_language_tag(texts.language)) return fail(ErrorCode::invalid_argument, "language: is no language tag");
    ChatBoxTexts checked{.language = texts.language};
    HOVOR_TRY(checked.greeting, check_text("greeting", texts.greeting));
    HOVOR_TRY(checked.away, check_text("away", texts.away));
    HOVOR_TRY(checked.privacy_notice, check_text("privacy_notice", texts.privacy_notice));
    return checked;
}

Result<PrivacyNotice> check(const PrivacyNotice& notice)
{
    PrivacyNotice checked{.is_required = notice.is_required};
    HOVOR_TRY(checked.url, parse_line("url", notice.url, PrivacyNotice::max_url_length));
    const bool has_blank = checked.url.find(' ') != std::string::npos;
    if (!checked.url.empty() && (has_blank || !parse_web_address(checked.url))) {
        return fail(ErrorCode::invalid_argument, "url: begins with neither http:// nor https://, or is no address");
    }
    HOVOR_TRY(checked.version, parse_line("version", notice.version, PrivacyNotice::max_version_length));
    return checked;
}

Result<void> check_offset(std::string_view field, const std::optional<std::int64_t>& offset)
{
    if (!offset || (*offset >= 0 && *offset <= ChatBoxSettings::max_offset)) return {};
    return fail(ErrorCode::invalid_argument, std::string{field} + ": is not from 0 to 400");
}

bool says_nothing(const ChatBoxTexts& texts)
{
    return texts == ChatBoxTexts{.language = texts.language};
}

}  // namespace

Result<ChatBoxSettings> check(ChatBoxSettings settings)
{
    HOVOR_CHECK(check_offset("offset_x", settings.offset_x));
    HOVOR_CHECK(check_offset("offset_y", settings.offset_y));
    if (settings.asks_before == AskedBefore{}) settings.asks_before.reset();
    if (settings.privacy_notice) {
        HOVOR_TRY(settings.privacy_notice, check(*settings.privacy_notice));
    }
    if (settings.texts.size() > ChatBoxSettings::max_languages) {
        return fail(ErrorCode::invalid_argument, "texts: are in too many languages");
    }
    std::set<std::string> languages;
    for (auto& one : settings.texts) {
        HOVOR_TRY(one, check(one));
        if (!languages.insert(lower_case_tag(one.language)).second) {
            return fail(ErrorCode::invalid_argument, "language: stands there twice");
        }
    }
    std::erase_if(settings.texts, says_nothing);
    return settings;
}

}  // namespace hovor
