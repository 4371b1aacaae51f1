// Whatever somebody types to search, in whatever text: it is refused as invalid, or it is words and filters within
// their limits, and what is found of them is marked inside the excerpt. The first line is what was typed.

#include "domain/excerpt.hpp"
#include "domain/search_query.hpp"
#include "domain/text.hpp"
#include "domain/words.hpp"
#include "protocol/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

// As the server asks first.
bool is_utf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = hovor::protocol::utf8_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

void check_words(std::string_view text)
{
    std::size_t end = 0;
    for (const auto& word : hovor::words_of(text)) {
        require(word.begin >= end && word.end > word.begin && word.end <= text.size());
        require(!word.folded.empty() && word.folded.size() <= hovor::max_word && is_utf8(word.folded));
        end = word.end;
    }
}

void check_excerpt(std::string_view text, const std::vector<std::string>& words)
{
    const auto excerpt = hovor::excerpt_of(text, words);
    require(is_utf8(excerpt.text));
    require(hovor::count_code_points(excerpt.text) <= hovor::Excerpt::max_length + 2);
    require(excerpt.marks.size() <= hovor::Excerpt::max_marks);
    std::size_t end = 0;
    for (const auto& mark : excerpt.marks) {
        require(mark.offset >= end && mark.length > 0);
        end = mark.offset + mark.length;
    }
    require(end <= 2 * (hovor::Excerpt::max_length + 2));
    if (!words.empty() && hovor::has_all_words(text, words)) require(!excerpt.marks.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view all{reinterpret_cast<const char*>(bytes), size};
    if (!is_utf8(all)) return 0;
    const auto end = std::min(all.find('\n'), all.size());
    const auto text = all.substr(std::min(end + 1, all.size()));
    check_words(text);

    const auto query = hovor::parse_search(all.substr(0, end));
    if (!query) {
        require(query.error().code() == hovor::ErrorCode::invalid_argument);
        return 0;
    }
    require(query->words.size() <= hovor::max_search_words && query->tags.size() <= hovor::max_search_tags);
    check_excerpt(text, query->words);
    return 0;
}
