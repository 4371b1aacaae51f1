#pragma once

#include "base/clock.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace hovor {

// What a visitor thought of a conversation.
struct Rating {
    static constexpr std::int64_t worst = 1;
    static constexpr std::int64_t best = 5;
    static constexpr std::size_t max_text_length = 1000;  // in code points

    std::int64_t value;  // worst to best; the three faces of the chat box are 1, 3 and 5
    std::string text;    // empty: nothing said
    Timestamp rated_at;

    friend bool operator==(const Rating&, const Rating&) = default;
};

// What changes in a rating; absent: nothing.
struct RatingUpdate {
    std::optional<std::int64_t> value;
    std::optional<std::string> text;
};

// invalid_argument for a value that is none, for a long text, and for words where there is no value yet.
Result<Rating> apply(const std::optional<Rating>& before, const RatingUpdate& update, Timestamp now);

}  // namespace hovor
