#include "transport/http_syntax.hpp"

#include <algorithm>

namespace hovor::transport {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool is_hex_digit(char c) noexcept
{
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

std::string_view trim(std::string_view text) noexcept
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool equals_lower(std::string_view text, std::string_view lower_case) noexcept
{
    return std::ranges::equal(text, lower_case, {}, lower);
}

}  // namespace

bool is_alphanumeric(char c) noexcept
{
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

bool is_token(std::string_view text) noexcept
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return is_alphanumeric(c) || marks.find(c) != std::string_view::npos;
    });
}

bool is_field_value(std::string_view text) noexcept
{
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7F) || c == '\t';
    });
}

bool has_token(std::string_view list, std::string_view lower_case_token) noexcept
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (equals_lower(trim(list.substr(0, comma)), lower_case_token)) return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

std::string to_lower(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

std::string_view host_of(std::string_view authority) noexcept
{
    const auto after_brackets = authority.starts_with('[') ? std::min(authority.find(']'), authority.size()) : 0;
    return authority.substr(0, authority.find(':', after_brackets));
}

bool is_authority(std::string_view text) noexcept
{
    const auto host = host_of(text);
    const auto rest = text.substr(host.size());
    const auto port = rest.empty() ? rest : rest.substr(1);
    if (host.empty() || port.size() > 5 || (!rest.empty() && port.empty())) return false;
    if (!std::ranges::all_of(port, is_digit)) return false;
    if (host.starts_with('[')) {
        const auto inside = host.substr(1, host.size() - 2);
        return host.ends_with(']') && inside.size() >= 2 &&
               std::ranges::all_of(inside, [](char c) { return is_hex_digit(c) || c == ':' || c == '.'; });
    }
    return std::ranges::all_of(host, [](char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; });
}

bool is_target(std::string_view text) noexcept
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f' && c != '#'; });
}

}  // namespace hovor::transport
