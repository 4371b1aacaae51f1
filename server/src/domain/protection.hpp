#pragma once

#include "base/result.hpp"
#include "domain/hidden_numbers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// From whom an account takes messages, and what of them.
struct Protection {
    static constexpr std::size_t max_domains = 100;
    static constexpr std::size_t max_domains_length = 4'000;  // of all together, in bytes: they stand in a header
    static constexpr std::size_t max_addresses = 500;
    static constexpr std::size_t max_words = 500;
    static constexpr std::size_t max_word_length = 100;  // in code points

    std::vector<std::string> allowed_domains{};    // "example.com", "*.example.com"; none: any
    std::vector<std::string> blocked_addresses{};  // "203.0.113.7", "2001:db8::/48"
    std::vector<std::string> blocked_words{};
    std::vector<NumberKind> hidden_numbers{};  // in what visitors write, before anybody sees it

    friend bool operator==(const Protection&, const Protection&) = default;
};

// As it is kept: trimmed, domains in lower case, addresses in their usual notation, nothing twice.
// invalid_argument names the list and the entry.
Result<Protection> check(Protection protection);

// What is compared of a blocked word, or of several in a row: without case and accents, with one blank between them.
std::string fold_phrase(std::string_view utf8);

}  // namespace hovor
