#include "domain/search_query.hpp"

#include "domain/text.hpp"
#include "domain/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace hovor {
namespace {

// A piece between blanks, of which those in quotes are none.
struct Piece {
    std::string text;       // without its quotes
    std::size_t plain = 0;  // so many bytes stand before the first quote
};

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::vector<Piece> pieces_of(std::string_view text)
{
    std::vector<Piece> pieces;
    std::optional<Piece> open;
    bool is_quoted = false;
    bool had_quote = false;
    for (const char c : text) {
        if (is_blank(c) && !is_quoted) {
            if (open) pieces.push_back(*std::exchange(open, std::nullopt));
            continue;
        }
        if (!open) {
            open.emplace();
            had_quote = false;
        }
        if (c == '"') {
            is_quoted = !is_quoted;
            had_quote = true;
            continue;
        }
        open->text += c;
        if (!had_quote) open->plain = open->text.size();
    }
    if (open) pieces.push_back(*std::move(open));
    return pieces;
}

std::string lower(std::string_view ascii)
{
    std::string result{ascii};
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return result;
}

std::optional<int> number_of(std::string_view digits)
{
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<std::chrono::sys_days> day_of(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number_of(text.substr(0, 4));
    const auto month = number_of(text.substr(5, 2));
    const auto day = number_of(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date};
}

tl::unexpected<Error> refuse(std::string sentence)
{
    return fail(ErrorCode::invalid_argument, std::move(sentence));
}

Result<std::chrono::sys_days> parse_day(std::string_view filter, std::string_view value)
{
    const auto day = day_of(value);
    if (!day) {
        return refuse(std::string{filter} + ": takes a day as in " + std::string{filter} +
                      ":2026-11-30, year, month and day");
    }
    return *day;
}

Result<void> add_from(SearchQuery& query, std::string_view value)
{
    if (query.from) return refuse("from: can stand once");
    const auto word = lower(value);
    if (word == "visitor" || word == "agent") {
        query.from = {.author = word == "visitor" ? Author::visitor : Author::agent, .agent_name = {}};
        return {};
    }
    if (words_of(value).empty()) return refuse("from: takes visitor, agent, or an agent's name");
    query.from = {.author = std::nullopt, .agent_name = std::string{value}};
    return {};
}

Result<void> add_tag(SearchQuery& query, std::string_view value)
{
    if (value.empty()) return refuse("tag: takes a tag, as in tag:order; one with blanks in double quotes");
    if (query.tags.size() == max_search_tags) {
        return refuse("tag: can stand " + std::to_string(max_search_tags) + " times at most");
    }
    query.tags.emplace_back(value);
    return {};
}

Result<void> add_group(SearchQuery& query, std::string_view value)
{
    if (value.empty()) return refuse("group: takes a group's name, as in group:Sales");
    if (query.group) return refuse("group: can stand once");
    query.group = std::string{value};
    return {};
}

Result<void> add_before(SearchQuery& query, std::string_view value)
{
    HOVOR_TRY(const auto day, parse_day("before", value));
    query.before = std::min(query.before.value_or(day), Timestamp{day});
    return {};
}

Result<void> add_after(SearchQuery& query, std::string_view value)
{
    HOVOR_TRY(const auto day, parse_day("after", value));
    const Timestamp next = day + std::chrono::days{1};
    query.not_before = std::max(query.not_before.value_or(next), next);
    return {};
}

Result<void> add_has(SearchQuery& query, std::string_view value)
{
    if (lower(value) != "file") return refuse("has: takes file, as in has:file");
    query.has_file = true;
    return {};
}

struct Filter {
    std::string_view name;
    Result<void> (*add)(SearchQuery& query, std::string_view value);
};

constexpr std::array filters{Filter{"from", add_from},     Filter{"tag", add_tag},     Filter{"group", add_group},
                             Filter{"before", add_before}, Filter{"after", add_after}, Filter{"has", add_has}};

// Null for words.
const Filter* filter_of(const Piece& piece)
{
    const auto colon = piece.text.find(':');
    if (colon == std::string::npos || colon >= piece.plain) return nullptr;
    const auto found = std::ranges::find(filters, lower(std::string_view{piece.text}.substr(0, colon)), &Filter::name);
    return found == filters.end() ? nullptr : &*found;
}

Result<void> add_words(std::vector<std::string>& words, std::string_view text)
{
    for (auto& word : words_of(text)) {
        if (std::ranges::find(words, word.folded) != words.end()) continue;
        if (words.size() == max_search_words) {
            return refuse("q: has more than " + std::to_string(max_search_words) + " words; leave some out");
        }
        words.push_back(std::move(word.folded));
    }
    return {};
}

}  // namespace

Result<SearchQuery> parse_search(std::string_view text)
{
    SearchQuery query;
    for (const auto& piece : pieces_of(text)) {
        if (const auto* filter = filter_of(piece)) {
            const auto value = trim(std::string_view{piece.text}.substr(filter->name.size() + 1));
            HOVOR_CHECK(filter->add(query, value));
        } else {
            HOVOR_CHECK(add_words(query.words, piece.text));
        }
    }
    if (query == SearchQuery{}) return refuse("q: has neither a word nor a filter; write what to look for");
    return query;
}

Result<std::vector<std::string>> parse_search_words(std::string_view text)
{
    std::vector<std::string> words;
    HOVOR_CHECK(add_words(words, text));
    if (words.empty()) return refuse("q: has no word; write what to look for");
    return words;
}

}  // namespace hovor
