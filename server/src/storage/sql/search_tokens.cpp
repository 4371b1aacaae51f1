#include "storage/sql/search_tokens.hpp"

#include <algorithm>
#include <utility>

namespace hovor::sql {
namespace {

constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";

// Characters for private use, which no word has: they say what follows.
constexpr std::string_view author_follows = "\uE000";
constexpr std::string_view agent_follows = "\uE001";
constexpr std::string_view conversation_follows = "\uE002";
constexpr std::string_view is_file = "\uE003";
constexpr std::string_view byte_follows = "\uE004";

// How many digits there are, and then the digits: no number is the beginning of another.
void append_number(std::string& text, std::int64_t number)
{
    std::string reversed;
    do {
        reversed += digits[static_cast<std::size_t>(number % 36)];
        number /= 36;
    } while (number > 0);
    text += digits[reversed.size()];
    text.append(reversed.rbegin(), reversed.rend());
}

// An id as a client may have sent it.
void append_id(std::string& text, std::string_view id)
{
    for (const char c : id) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += byte_follows;
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
}

}  // namespace

std::string token_prefix(std::int64_t account_number)
{
    std::string prefix;
    append_number(prefix, account_number);
    return prefix;
}

std::string token_prefix(std::int64_t account_number, std::int64_t stretch)
{
    auto prefix = token_prefix(account_number);
    append_number(prefix, stretch);
    return prefix;
}

SearchToken token_of(std::string_view prefix, const SearchTerm& term)
{
    SearchToken token{.text = std::string{prefix}, .is_beginning = term.kind == SearchTerm::Kind::word};
    switch (term.kind) {
        case SearchTerm::Kind::word: token.text += term.value; break;
        case SearchTerm::Kind::author: token.text += author_follows; break;
        case SearchTerm::Kind::agent: token.text += agent_follows; break;
        case SearchTerm::Kind::conversation: token.text += conversation_follows; break;
        case SearchTerm::Kind::file: token.text += is_file; break;
    }
    if (term.kind != SearchTerm::Kind::word) append_id(token.text, term.value);
    return token;
}

std::vector<std::string> tokens_of(std::string_view prefix, const std::vector<SearchTerm>& terms)
{
    std::vector<std::string> tokens;
    tokens.reserve(terms.size());
    for (const auto& term : terms) tokens.push_back(token_of(prefix, term).text);
    std::ranges::sort(tokens);
    // Not its std::ranges sister: clang 14 cannot read what libstdc++ 12 returns from that.
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

std::string document_of(const std::vector<std::string>& tokens)
{
    std::string document;
    for (const auto& token : tokens) {
        if (!document.empty()) document += ' ';
        document += token;
    }
    return document;
}

}  // namespace hovor::sql
