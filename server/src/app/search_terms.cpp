#include "app/search_terms.hpp"

#include "domain/words.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hovor {
namespace {

using Kind = SearchTerm::Kind;

constexpr std::size_t least_digits = 3;  // of a phone number: fewer are no number to look for

void append_words(std::vector<SearchTerm>& terms, std::string_view text)
{
    for (auto& word : words_of(text)) terms.push_back({Kind::word, std::move(word.folded)});
}

// People leave out the country's code, and put blanks where they like.
void append_phone(std::vector<SearchTerm>& terms, std::string_view phone)
{
    append_words(terms, phone);
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9') digits += c;
    }
    digits.resize(std::min(digits.size(), max_word));
    for (std::size_t i = 0; i + least_digits <= digits.size(); ++i) terms.push_back({Kind::word, digits.substr(i)});
}

}  // namespace

std::vector<SearchTerm> terms_of(const Message& message)
{
    const auto& draft = message.draft;
    std::vector<SearchTerm> terms;
    if (draft.author == Author::system) return terms;
    append_words(terms, draft.file ? draft.file->name : draft.text);
    terms.push_back({Kind::author, std::string{to_string(draft.author)}});
    terms.push_back({Kind::conversation, message.conversation.str()});
    if (draft.agent) terms.push_back({Kind::agent, draft.agent->str()});
    if (draft.file) terms.push_back({Kind::file});
    return terms;
}

std::vector<SearchTerm> terms_of(const Visitor& visitor)
{
    std::vector<SearchTerm> terms;
    append_words(terms, visitor.name);
    append_words(terms, visitor.email);
    append_phone(terms, visitor.phone);
    for (const auto& variable : visitor.variables) append_words(terms, variable.value);
    return terms;
}

}  // namespace hovor
