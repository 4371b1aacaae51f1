#pragma once

#include "base/clock.hpp"
#include "base/result.hpp"
#include "domain/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// What somebody looks for among messages. All of it has to hold.
struct SearchQuery {
    // Who wrote it: any visitor, any agent, or agents of this name.
    struct From {
        std::optional<Author> author{};
        std::string agent_name{};  // as it was typed, unless `author` is there

        friend bool operator==(const From&, const From&) = default;
    };

    std::vector<std::string> words{};  // folded; each as the beginning of a word. None twice
    std::optional<From> from{};
    std::vector<std::string> tags{};  // of the conversation
    std::optional<std::string> group{};
    std::optional<Timestamp> not_before{};  // the first moment after the day of after:
    std::optional<Timestamp> before{};      // the first of the day of before:
    bool has_file = false;

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

constexpr std::size_t max_search_words = 20;
constexpr std::size_t max_search_tags = 5;

// Words and filters as people type them: `refund from:"Ada Lovelace" tag:vip before:2026-11-30`. What looks like a
// filter and is none, as "http:" does, counts as words. invalid_argument says what to write instead.
Result<SearchQuery> parse_search(std::string_view text);

// The words alone, for where there is nothing to filter.
Result<std::vector<std::string>> parse_search_words(std::string_view text);

}  // namespace hovor
