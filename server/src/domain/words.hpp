#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// How texts are taken apart to be searched, alike when they are stored and when they are asked for.
namespace hovor {

// A run of letters and digits. Chinese and Japanese are written without blanks: there each character is a word.
struct Word {
    std::string folded;  // what is compared: without case, accents and strokes; never empty, at most max_word bytes
    std::size_t begin;   // where it stands in the text, in bytes
    std::size_t end;

    friend bool operator==(const Word&, const Word&) = default;
};

constexpr std::size_t max_word = 60;  // in bytes: what follows in a longer word is not compared

// In the order in which they stand in the text, which is valid UTF-8.
std::vector<Word> words_of(std::string_view utf8);

}  // namespace hovor
