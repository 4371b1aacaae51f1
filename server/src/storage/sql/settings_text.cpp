#include "storage/sql/settings_text.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/json_body.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {
namespace {

namespace json = boost::json;

std::vector<std::string> names(const std::vector<NumberKind>& kinds)
{
    std::vector<std::string> all;
    for (const auto kind : kinds) all.emplace_back(to_string(kind));
    return all;
}

std::vector<NumberKind> kinds(const std::vector<std::string>& names)
{
    std::vector<NumberKind> all;
    for (const auto& name : names) all.push_back(read_name<NumberKind>(name));
    return all;
}

json::object to_json(const AskedBefore& asked)
{
    return {{"name", to_string(asked.name)}, {"email", to_string(asked.email)}, {"phone", to_string(asked.phone)}};
}

AskedBefore read_asked(const Body& body)
{
    return {.name = read_name<Demand>(body.text("name")),
            .email = read_name<Demand>(body.text("email")),
            .phone = read_name<Demand>(body.text("phone"))};
}

json::object to_json(const PrivacyNotice& notice)
{
    return {{"url", notice.url}, {"is_required", notice.is_required}, {"version", notice.version}};
}

PrivacyNotice read_notice(const Body& body)
{
    return {.url = body.text("url"), .is_required = body.flag("is_required"), .version = body.text("version")};
}

json::object to_json(const ChatBoxTexts& texts)
{
    return {{"language", texts.language},
            {"greeting", texts.greeting},
            {"away", texts.away},
            {"privacy_notice", texts.privacy_notice}};
}

ChatBoxTexts read_texts(const Body& body)
{
    return {.language = body.text("language"),
            .greeting = body.text("greeting"),
            .away = body.text("away"),
            .privacy_notice = body.text("privacy_notice")};
}

json::array to_json(const std::vector<std::string>& texts)
{
    json::array all;
    for (const auto& text : texts) all.emplace_back(text);
    return all;
}

std::optional<std::int64_t> read_offset(const Body& body, std::string_view key)
{
    return body.has(key) ? std::optional{body.integer(key)} : std::nullopt;
}

}  // namespace

json::object to_json(const ChatBoxSettings& settings)
{
    json::array texts;
    for (const auto& one : settings.texts) texts.push_back(to_json(one));
    json::object text{
        {"side", to_string(settings.side)}, {"takes_files", settings.takes_files}, {"texts", std::move(texts)}};
    if (settings.offset_x) text["offset_x"] = *settings.offset_x;
    if (settings.offset_y) text["offset_y"] = *settings.offset_y;
    if (settings.asks_before) text["asks_before"] = to_json(*settings.asks_before);
    if (settings.privacy_notice) text["privacy_notice"] = to_json(*settings.privacy_notice);
    return text;
}

ChatBoxSettings read_chat_box(const json::object& text)
{
    const Body body{text};
    ChatBoxSettings settings{.side = read_name<ChatBoxSide>(body.text("side")),
                             .offset_x = read_offset(body, "offset_x"),
                             .offset_y = read_offset(body, "offset_y"),
                             .takes_files = body.flag("takes_files")};
    if (body.has("asks_before")) settings.asks_before = read_asked(body.part("asks_before"));
    if (body.has("privacy_notice")) settings.privacy_notice = read_notice(body.part("privacy_notice"));
    for (const auto& one : body.list("texts")) settings.texts.push_back(read_texts(Body{one.as_object()}));
    return settings;
}

std::string to_column_text(const std::optional<ChatBoxSettings>& settings)
{
    return settings ? json::serialize(to_json(*settings)) : std::string{};
}

std::optional<ChatBoxSettings> read_optional_chat_box(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return read_chat_box(json::parse(row.string(column)).as_object());
}

std::string to_column_text(const Protection& protection)
{
    if (protection == Protection{}) return {};
    return json::serialize(json::object{{"allowed_domains", to_json(protection.allowed_domains)},
                                        {"blocked_addresses", to_json(protection.blocked_addresses)},
                                        {"blocked_words", to_json(protection.blocked_words)},
                                        {"hidden_numbers", to_json(names(protection.hidden_numbers))}});
}

Protection read_protection(const Row& row, int column)
{
    if (row.is_null(column)) return {};
    const auto text = json::parse(row.string(column));
    const Body body{text.as_object()};
    return {.allowed_domains = body.texts_if_there("allowed_domains"),
            .blocked_addresses = body.texts_if_there("blocked_addresses"),
            .blocked_words = body.texts_if_there("blocked_words"),
            .hidden_numbers = kinds(body.texts_if_there("hidden_numbers"))};
}

}  // namespace hovor::sql
