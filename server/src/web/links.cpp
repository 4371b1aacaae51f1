#include "web/links.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace hovor::web {
namespace {

constexpr std::size_t max_links = 200;
constexpr std::size_t max_length = 2'000;
constexpr std::array<std::string_view, 4> schemes{"https://", "http://", "mailto:", "tel:"};

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Quotes and angle brackets enclose links, and are never part of one.
bool ends_link(char c)
{
    return is_blank(c) || c == '<' || c == '>' || c == '"' || c == '`';
}

bool begins_with(std::string_view text, std::string_view lower_case)
{
    if (text.size() < lower_case.size()) return false;
    return std::equal(lower_case.begin(), lower_case.end(), text.begin(), [](char expected, char c) {
        return expected == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    });
}

// Without what closes the sentence around a link: "(see https://example.com/a_(b))."
std::string_view without_punctuation(std::string_view link)
{
    while (!link.empty()) {
        const char last = link.back();
        const auto closes_its_own = last == ')' && std::ranges::count(link, '(') >= std::ranges::count(link, ')');
        if (closes_its_own || std::string_view{".,;:!?'\")]}*_~"}.find(last) == std::string_view::npos) break;
        link.remove_suffix(1);
    }
    return link;
}

// "name@host.tld", the plain kind that people write.
bool is_email(std::string_view word)
{
    const auto at = word.find('@');
    if (at == std::string_view::npos || at == 0 || word.find('@', at + 1) != std::string_view::npos) return false;
    const auto host = word.substr(at + 1);
    const auto is_of_host = [](char c) { return is_word(c) || c == '-' || c == '.'; };
    const auto is_of_name = [&](char c) { return is_of_host(c) || c == '+' || c == '_'; };
    const auto dot = host.rfind('.');
    return dot != std::string_view::npos && dot > 0 && host.size() - dot > 2 && host.find("..") == std::string::npos &&
           std::ranges::all_of(host, is_of_host) && std::ranges::all_of(word.substr(0, at), is_of_name);
}

// Where the link that `word` is leads to; nothing if it is none.
std::optional<std::string> address_of(std::string_view word)
{
    for (const auto scheme : schemes) {
        if (!begins_with(word, scheme)) continue;
        if (word.size() == scheme.size() || !(is_word(word[scheme.size()]) || word[scheme.size()] == '+' ||
                                              word[scheme.size()] == '[' || (word[scheme.size()] & 0x80) != 0)) {
            return std::nullopt;
        }
        return std::string{scheme} + std::string{word.substr(scheme.size())};
    }
    if (begins_with(word, "www.") && word.size() > 4 && is_word(word[4])) return "https://" + std::string{word};
    if (is_email(word)) return "mailto:" + std::string{word};
    return std::nullopt;
}

std::int64_t utf16_length(std::string_view utf8)
{
    std::int64_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

}  // namespace

std::vector<protocol::Link> find_links(std::string_view utf8)
{
    std::vector<protocol::Link> links;
    std::size_t counted = 0;
    std::int64_t units = 0;
    for (std::size_t at = 0; at < utf8.size() && links.size() < max_links;) {
        if (ends_link(utf8[at]) || utf8[at] == '(' || utf8[at] == '[') {
            ++at;
            continue;
        }
        const auto end = std::find_if(utf8.begin() + static_cast<std::ptrdiff_t>(at), utf8.end(), ends_link);
        const auto word = utf8.substr(at, static_cast<std::size_t>(end - utf8.begin()) - at);
        const auto link = without_punctuation(word);
        const auto address = link.size() <= max_length ? address_of(link) : std::nullopt;
        if (address) {
            units += utf16_length(utf8.substr(counted, at - counted));
            const auto length = utf16_length(link);
            links.push_back({.offset = units, .length = length, .url = *address});
            units += length;
            counted = at + link.size();
        }
        at += word.size();
    }
    return links;
}

}  // namespace hovor::web
