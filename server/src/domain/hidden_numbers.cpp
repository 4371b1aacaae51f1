#include "domain/hidden_numbers.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace hovor {
namespace {

constexpr std::string_view dot = "\u2022";
constexpr std::size_t shown_at_end = 4;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Bytes beyond ASCII are of letters, as far as the ends of numbers go.
bool is_of_word(char c)
{
    return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80U;
}

// What a number is made of where it is looked for.
struct Characters {
    std::string all;                // digits and letters, without what stands between them
    std::vector<std::size_t> ends;  // for each of them, where it ends in the text
};

// From `at` on, at most `most` of those that fit, with one blank or hyphen between two of them.
template <class Fits>
Characters collect(std::string_view text, std::size_t at, std::size_t most, Fits fits)
{
    Characters found;
    while (at < text.size() && found.all.size() < most) {
        if (fits(text[at])) {
            found.all += text[at];
            found.ends.push_back(++at);
            continue;
        }
        const bool is_between = (text[at] == ' ' || text[at] == '-') && at + 1 < text.size() && fits(text[at + 1]);
        if (!is_between) break;
        ++at;
    }
    return found;
}

// The longest part of them, from the first on, that is such a number and ends where a word ends.
template <class IsNumber>
std::optional<std::size_t> longest(std::string_view text, const Characters& found, std::size_t least,
                                   IsNumber is_number)
{
    for (auto count = found.all.size(); count >= least && count > 0; --count) {
        const auto end = found.ends[count - 1];
        if (end < text.size() && is_of_word(text[end])) continue;
        if (is_number(std::string_view{found.all}.substr(0, count))) return end;
    }
    return std::nullopt;
}

// ISO/IEC 7812-1, annex B.
bool is_luhn(std::string_view digits)
{
    int sum = 0;
    bool is_doubled = false;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, is_doubled = !is_doubled) {
        const int digit = (*at - '0') * (is_doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

// ISO 13616: the first four go to the end, letters count from 10, and 97 leaves 1.
bool is_iban(std::string_view text)
{
    std::uint32_t rest = 0;
    const auto add = [&](char c) {
        if (is_digit(c)) {
            rest = (rest * 10 + static_cast<std::uint32_t>(c - '0')) % 97;
        } else {
            const auto value = static_cast<std::uint32_t>((c | 0x20) - 'a') + 10;
            rest = (rest * 100 + value) % 97;
        }
    };
    if (!is_letter(text[0]) || !is_letter(text[1]) || !is_digit(text[2]) || !is_digit(text[3])) return false;
    std::ranges::for_each(text.substr(4), add);
    std::ranges::for_each(text.substr(0, 4), add);
    return rest == 1;
}

std::optional<std::size_t> card_at(std::string_view text, std::size_t at)
{
    constexpr std::size_t least = 13;
    constexpr std::size_t most = 19;
    if (text[at] < '2' || text[at] > '6') return std::nullopt;
    return longest(text, collect(text, at, most, is_digit), least, is_luhn);
}

std::optional<std::size_t> iban_at(std::string_view text, std::size_t at)
{
    constexpr std::size_t least = 15;
    constexpr std::size_t most = 34;
    if (!is_letter(text[at])) return std::nullopt;
    const auto fits = [](char c) { return is_digit(c) || is_letter(c); };
    return longest(text, collect(text, at, most, fits), least, is_iban);
}

std::string_view digits_at(std::string_view text, std::size_t at)
{
    const auto end = std::ranges::find_if_not(text.substr(std::min(at, text.size())), is_digit) - text.begin();
    return text.substr(at, static_cast<std::size_t>(end) - at);
}

// Decree 169/2011 of the Czech National Bank: each part, weighed by 2 to the power of its place, is divided by 11.
bool is_account_part(std::string_view digits)
{
    int sum = 0;
    int weight = 1;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, weight = weight * 2 % 11) sum += (*at - '0') * weight;
    return sum % 11 == 0;
}

// 19-2000145399/0800, or without the first part.
std::optional<std::size_t> local_account_at(std::string_view text, std::size_t at)
{
    constexpr std::size_t code_length = 4;
    auto number = digits_at(text, at);
    auto end = at + number.size();
    if (end < text.size() && text[end] == '-') {
        if (number.empty() || number.size() > 6 || !is_account_part(number)) return std::nullopt;
        number = digits_at(text, end + 1);
        end += 1 + number.size();
    }
    if (number.size() < 2 || number.size() > 10 || !is_account_part(number)) return std::nullopt;
    if (end >= text.size() || text[end] != '/') return std::nullopt;
    const auto code = digits_at(text, end + 1);
    end += 1 + code.size();
    if (code.size() != code_length || (end < text.size() && is_of_word(text[end]))) return std::nullopt;
    return end;
}

int two_digits(std::string_view text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

// Act 133/2000, section 13: the month of women is 50 more, and 20 more where a day's numbers have run out; ten digits
// are divided by 11, or end in 0 where the first nine leave 10. Nine digits, of before 1954, have no check.
bool is_birth_number(std::string_view day, std::string_view rest)
{
    auto month = two_digits(day.substr(2));
    if (month > 50) month -= 50;
    if (month > 20) month -= 20;
    const auto date = two_digits(day.substr(4));
    if (month < 1 || month > 12 || date < 1 || date > 31) return false;
    if (rest.size() == 3) return two_digits(day) < 54 && rest != "000";
    std::int64_t nine = 0;
    for (const char c : day) nine = nine * 10 + (c - '0');
    for (const char c : rest.substr(0, 3)) nine = nine * 10 + (c - '0');
    const auto last = rest[3] - '0';
    return nine % 11 == last || (nine % 11 == 10 && last == 0);
}

// 855612/1234. With its stroke alone: ten digits in a row are more often something else.
std::optional<std::size_t> birth_number_at(std::string_view text, std::size_t at)
{
    constexpr std::size_t day_length = 6;
    const auto day = digits_at(text, at);
    const auto stroke = at + day.size();
    if (day.size() != day_length || stroke >= text.size() || text[stroke] != '/') return std::nullopt;
    const auto rest = digits_at(text, stroke + 1);
    const auto end = stroke + 1 + rest.size();
    if (rest.size() != 3 && rest.size() != 4) return std::nullopt;
    if ((end < text.size() && is_of_word(text[end])) || !is_birth_number(day, rest)) return std::nullopt;
    return end;
}

void hide(std::string& out, std::string_view number, std::size_t shown)
{
    const auto is_counted = [](char c) { return is_digit(c) || is_letter(c); };
    auto left = static_cast<std::size_t>(std::ranges::count_if(number, is_counted));
    for (const char c : number) {
        const bool is_hidden = is_counted(c) && left > shown;
        if (is_counted(c)) --left;
        if (is_hidden) {
            out += dot;
        } else {
            out += c;
        }
    }
}

}  // namespace

std::string hide_numbers(std::string_view utf8, const std::vector<NumberKind>& kinds)
{
    const auto wants = [&](NumberKind kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
    const bool card = wants(NumberKind::card);
    const bool account = wants(NumberKind::bank_account);
    const bool birth = wants(NumberKind::birth_number);
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const bool begins = is_of_word(utf8[at]) && (at == 0 || !is_of_word(utf8[at - 1]));
        std::optional<std::size_t> end;
        auto shown = shown_at_end;
        if (begins && birth && (end = birth_number_at(utf8, at))) shown = 0;
        if (begins && !end && card) end = card_at(utf8, at);
        if (begins && !end && account) end = iban_at(utf8, at);
        if (begins && !end && account) end = local_account_at(utf8, at);
        if (end) {
            hide(out, utf8.substr(at, *end - at), shown);
            at = *end;
        } else {
            out += utf8[at++];
        }
    }
    return out;
}

}  // namespace hovor
