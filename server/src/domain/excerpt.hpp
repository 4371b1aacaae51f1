#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// The part of a text where most of the words that were looked for stand together.
struct Excerpt {
    // Counted in UTF-16 code units, as browsers do.
    struct Mark {
        std::size_t offset;
        std::size_t length;

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    static constexpr std::size_t max_length = 240;  // in code points, without the dots where it was cut
    static constexpr std::size_t max_marks = 50;

    std::string text;
    std::vector<Mark> marks{};  // the words that were found, in order

    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

// Whether the text, valid UTF-8, has each of the folded words as the beginning of one of its own.
bool has_all_words(std::string_view text, const std::vector<std::string>& words);

Excerpt excerpt_of(std::string_view text, const std::vector<std::string>& words);

}  // namespace hovor
