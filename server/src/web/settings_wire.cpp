#include "web/settings_wire.hpp"

#include "web/same_word.hpp"

#include <utility>

namespace hovor::web {
namespace {

std::optional<std::string> unless_empty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

std::optional<std::int32_t> to_wire(const std::optional<std::int64_t>& pixels)
{
    return pixels ? std::optional{static_cast<std::int32_t>(*pixels)} : std::nullopt;
}

protocol::AskedBefore to_wire(const AskedBefore& asked)
{
    return {.name = same_word<protocol::Demand>(asked.name),
            .email = same_word<protocol::Demand>(asked.email),
            .phone = same_word<protocol::Demand>(asked.phone)};
}

AskedBefore from_wire(const protocol::AskedBefore& wire)
{
    return {.name = same_word<Demand>(wire.name),
            .email = same_word<Demand>(wire.email),
            .phone = same_word<Demand>(wire.phone)};
}

protocol::PrivacyNotice to_wire(const PrivacyNotice& notice)
{
    return {
        .url = unless_empty(notice.url), .is_required = notice.is_required, .version = unless_empty(notice.version)};
}

PrivacyNotice from_wire(protocol::PrivacyNotice wire)
{
    return {.url = std::move(wire.url).value_or(""),
            .is_required = wire.is_required,
            .version = std::move(wire.version).value_or("")};
}

protocol::ChatBoxTexts to_wire(const ChatBoxTexts& texts)
{
    return {.language = texts.language,
            .greeting = unless_empty(texts.greeting),
            .away = unless_empty(texts.away),
            .privacy_notice = unless_empty(texts.privacy_notice)};
}

ChatBoxTexts from_wire(protocol::ChatBoxTexts wire)
{
    return {.language = std::move(wire.language),
            .greeting = std::move(wire.greeting).value_or(""),
            .away = std::move(wire.away).value_or(""),
            .privacy_notice = std::move(wire.privacy_notice).value_or("")};
}

}  // namespace

protocol::ChatBoxSettings to_wire(const ChatBoxSettings& settings)
{
    protocol::ChatBoxSettings wire{.side = same_word<protocol::ChatBoxSide>(settings.side),
                                   .offset_x = to_wire(settings.offset_x),
                                   .offset_y = to_wire(settings.offset_y),
                                   .takes_files = settings.takes_files,
                                   .asks_before = {},
                                   .privacy_notice = {},
                                   .texts = {}};
    if (settings.asks_before) wire.asks_before = to_wire(*settings.asks_before);
    if (settings.privacy_notice) wire.privacy_notice = to_wire(*settings.privacy_notice);
    for (const auto& one : settings.texts) wire.texts.push_back(to_wire(one));
    return wire;
}

ChatBoxSettings from_wire(protocol::ChatBoxSettings wire)
{
    ChatBoxSettings settings{.side = same_word<ChatBoxSide>(wire.side),
                             .offset_x = wire.offset_x,
                             .offset_y = wire.offset_y,
                             .takes_files = wire.takes_files};
    if (wire.asks_before) settings.asks_before = from_wire(*wire.asks_before);
    if (wire.privacy_notice) settings.privacy_notice = from_wire(*std::move(wire.privacy_notice));
    for (auto& one : wire.texts) settings.texts.push_back(from_wire(std::move(one)));
    return settings;
}

protocol::Protection to_wire(const Protection& protection)
{
    protocol::Protection wire{.allowed_domains = protection.allowed_domains,
                              .blocked_addresses = protection.blocked_addresses,
                              .blocked_words = protection.blocked_words,
                              .hidden_numbers = {}};
    for (const auto kind : protection.hidden_numbers) {
        wire.hidden_numbers.push_back(same_word<protocol::NumberKind>(kind));
    }
    return wire;
}

Protection from_wire(protocol::Protection wire)
{
    Protection protection{.allowed_domains = std::move(wire.allowed_domains),
                          .blocked_addresses = std::move(wire.blocked_addresses),
                          .blocked_words = std::move(wire.blocked_words)};
    for (const auto kind : wire.hidden_numbers) protection.hidden_numbers.push_back(same_word<NumberKind>(kind));
    return protection;
}

}  // namespace hovor::web
