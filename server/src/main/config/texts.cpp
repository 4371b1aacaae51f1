#include "main/config/texts.hpp"

#include <algorithm>
#include <string_view>

namespace hovor::config {
namespace {

tl::unexpected<Error> wrong(const std::string& why)
{
    return fail(ErrorCode::invalid_argument, why);
}

constexpr std::string_view scheme_end = "://";

}  // namespace

Result<std::string> parse_any(const std::string& text)
{
    return text;
}

Result<std::filesystem::path> parse_path(const std::string& text)
{
    if (text.empty()) return wrong("must not be empty");
    return std::filesystem::path{text};
}

Result<std::string> parse_database_url(const std::string& text)
{
    if (text == "sqlite") return text;
    if (!text.starts_with("postgres://") && !text.starts_with("postgresql://")) {
        return wrong("must be sqlite, or a URL such as postgres://user@host/database");
    }
    // libpq would take a part of the password for the host, and show it in its errors.
    const auto start = text.find(scheme_end) + scheme_end.size();
    const auto at = text.rfind('@');
    if (at != std::string::npos && text.find_first_of("/?#", start) < at) {
        return wrong("has a user or password with one of / ? # @ in it: write them as %2F %3F %23 %40");
    }
    return text;
}

Result<std::string> parse_public_url(const std::string& text)
{
    if (text.empty()) return text;
    const auto must_be = "must be like https://chat.example.com, without a path";
    if (!text.starts_with("https://") && !text.starts_with("http://")) return wrong(must_be);
    const auto start = text.find(scheme_end) + scheme_end.size();
    const auto host = text.substr(start, text.ends_with('/') ? text.size() - start - 1 : std::string::npos);
    const auto is_of_host = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view{".-:[]"}.find(c) != std::string_view::npos;
    };
    if (host.empty() || !std::ranges::all_of(host, is_of_host)) return wrong(must_be);
    return text.substr(0, start) + host;
}

Result<std::string> parse_contact(const std::string& text)
{
    const auto is_visible = [](char c) { return c > ' ' && c < '\x7f'; };
    const bool is_address = text.starts_with("mailto:") || text.starts_with("https://");
    if (text.empty() || (is_address && std::ranges::all_of(text, is_visible))) return text;
    return wrong("must be like mailto:security@example.com or https://example.com/security");
}

Result<std::string> parse_chat_key(const std::string& text)
{
    const auto is_of_key = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (std::ranges::all_of(text, is_of_key)) return text;
    return wrong("must be a chat key as hovor account list shows it");
}

std::string without_passwords(const std::string& url)
{
    const auto scheme = url.find(scheme_end);
    if (scheme == std::string::npos) return url;
    auto shown = url;
    // From the end, so that what is found stays where it is.
    const auto query = shown.find('?');
    for (auto at = shown.rfind("password="); at != std::string::npos && at > query;
         at = shown.rfind("password=", at - 1)) {
        const auto value = at + std::string_view{"password="}.size();
        shown.replace(value, std::min(shown.find('&', value), shown.size()) - value, "***");
    }
    const auto start = scheme + scheme_end.size();
    const auto at = shown.rfind('@', query);
    const auto colon = shown.find(':', start);
    if (at != std::string::npos && colon < at) shown.replace(colon + 1, at - colon - 1, "***");
    return shown;
}

Key masked(Key key)
{
    key.get = [get = std::move(key.get)](const Config& config) {
        auto words = get(config);
        for (auto& word : words) word = without_passwords(word);
        return words;
    };
    return key;
}

}  // namespace hovor::config
