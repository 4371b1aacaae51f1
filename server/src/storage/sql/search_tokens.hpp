#pragma once

#include "app/search_index.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What stands in the index for a term. A token begins with the number of its account and, for messages, with the
// stretch of the log that the message is in. So one account's words lie together and apart from all others', and a
// search goes through the log stretch by stretch, the newest first, with a bound on what each step can cost however
// common a word is. No token needs quoting: it has letters, digits and characters for private use alone.
namespace hovor::sql {

constexpr int stretch_bits = 15;

constexpr std::int64_t stretch_of(std::int64_t event_seq)
{
    return event_seq >> stretch_bits;
}

constexpr std::int64_t start_of_stretch(std::int64_t stretch)
{
    return stretch << stretch_bits;
}

// What the tokens of an account's visitors begin with, and those of its messages in a stretch.
std::string token_prefix(std::int64_t account_number);
std::string token_prefix(std::int64_t account_number, std::int64_t stretch);

struct SearchToken {
    std::string text;
    bool is_beginning;  // of what is looked for
};

SearchToken token_of(std::string_view prefix, const SearchTerm& term);

// Each token once, in order.
std::vector<std::string> tokens_of(std::string_view prefix, const std::vector<SearchTerm>& terms);

// The tokens with blanks between them, as databases take them.
std::string document_of(const std::vector<std::string>& tokens);

}  // namespace hovor::sql
