#include "domain/excerpt.hpp"

#include "domain/text.hpp"
#include "domain/words.hpp"

#include <algorithm>
#include <set>

namespace hovor {
namespace {

constexpr std::size_t lead = 60;  // code points before the first word that was found
constexpr std::string_view dots = "…";

struct Match {
    std::size_t begin;  // in bytes
    std::size_t end;
    std::size_t word;  // which of those that were looked for
};

std::vector<Match> matches_of(std::string_view text, const std::vector<std::string>& words)
{
    std::vector<Match> matches;
    if (words.empty()) return matches;
    for (const auto& word : words_of(text)) {
        const auto is_begun_by = [&](const std::string& begin) { return word.folded.starts_with(begin); };
        const auto found = std::ranges::find_if(words, is_begun_by);
        if (found == words.end()) continue;
        matches.push_back({word.begin, word.end, static_cast<std::size_t>(found - words.begin())});
    }
    return matches;
}

bool starts_code_point(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

// So many code points further, or less where the text ends.
std::size_t forward(std::string_view text, std::size_t at, std::size_t code_points)
{
    while (at < text.size() && code_points > 0) {
        ++at;
        if (at == text.size() || starts_code_point(text[at])) --code_points;
    }
    return at;
}

std::size_t back(std::string_view text, std::size_t at, std::size_t code_points)
{
    while (at > 0 && code_points > 0) {
        --at;
        if (starts_code_point(text[at])) --code_points;
    }
    return at;
}

struct Window {
    std::size_t begin;
    std::size_t end;
};

// From shortly before the first word, after a blank if there is one.
Window window_at(std::string_view text, std::size_t first)
{
    auto begin = back(text, first, lead);
    if (begin > 0) {
        const auto blank = text.find_first_of(" \n\t", begin);
        if (blank != std::string_view::npos && blank < first) begin = blank + 1;
    }
    const auto end = forward(text, begin, Excerpt::max_length);
    if (end == text.size()) begin = back(text, end, Excerpt::max_length);
    return {begin, end};
}

std::size_t count_different(const std::vector<Match>& matches, const Window& window)
{
    std::set<std::size_t> words;
    for (const auto& match : matches) {
        if (match.begin >= window.begin && match.end <= window.end) words.insert(match.word);
    }
    return words.size();
}

// The first of those with the most different words.
Window best_window(std::string_view text, const std::vector<Match>& matches, std::size_t wanted)
{
    constexpr std::size_t most_tries = 100;
    Window best = window_at(text, 0);
    std::size_t best_count = 0;
    for (std::size_t i = 0; i < std::min(matches.size(), most_tries) && best_count < wanted; ++i) {
        const auto window = window_at(text, matches[i].begin);
        const auto count = count_different(matches, window);
        if (count > best_count) {
            best = window;
            best_count = count;
        }
    }
    return best;
}

std::size_t utf16_length(std::string_view utf8)
{
    const auto is_outside_the_basic_plane = [](char c) { return static_cast<unsigned char>(c) >= 0xF0U; };
    return count_code_points(utf8) + static_cast<std::size_t>(std::ranges::count_if(utf8, is_outside_the_basic_plane));
}

}  // namespace

bool has_all_words(std::string_view text, const std::vector<std::string>& words)
{
    const auto there = words_of(text);
    return std::ranges::all_of(words, [&](const std::string& word) {
        return std::ranges::any_of(there, [&](const Word& one) { return one.folded.starts_with(word); });
    });
}

Excerpt excerpt_of(std::string_view text, const std::vector<std::string>& words)
{
    const auto matches = matches_of(text, words);
    const auto window = count_code_points(text) <= Excerpt::max_length ? Window{0, text.size()}
                                                                       : best_window(text, matches, words.size());
    Excerpt excerpt{.text = {}};
    if (window.begin > 0) excerpt.text += dots;
    auto offset = utf16_length(excerpt.text);
    auto counted = window.begin;
    for (const auto& match : matches) {
        if (match.begin < window.begin || match.end > window.end) continue;
        if (excerpt.marks.size() == Excerpt::max_marks) break;
        offset += utf16_length(text.substr(counted, match.begin - counted));
        counted = match.begin;
        excerpt.marks.push_back({offset, utf16_length(text.substr(match.begin, match.end - match.begin))});
    }
    excerpt.text += text.substr(window.begin, window.end - window.begin);
    if (window.end < text.size()) excerpt.text += dots;
    return excerpt;
}

}  // namespace hovor
