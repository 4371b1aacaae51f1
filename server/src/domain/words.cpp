#include "domain/words.hpp"

#include <utf8proc.h>

#include <array>
#include <optional>

namespace hovor {
namespace {

struct CodePoint {
    utf8proc_int32_t value;
    std::size_t size;  // in bytes
};

CodePoint code_point_at(std::string_view utf8)
{
    utf8proc_int32_t value = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(utf8.size()), &value);
    if (size <= 0) return {.value = 0xFFFD, .size = 1};
    return {.value = value, .size = static_cast<std::size_t>(size)};
}

bool is_letter_or_digit(utf8proc_int32_t c)
{
    switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO: return true;
        default: return false;
    }
}

bool is_mark(utf8proc_int32_t c)
{
    const auto category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC;
}

// What stands over and under letters of Latin, Greek and Cyrillic. In other scripts marks are vowels, and stay.
bool is_accent(utf8proc_int32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
}

bool is_word_by_itself(utf8proc_int32_t c)
{
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

// Strokes are part of a letter to Unicode, and people leave them out as they do accents.
std::optional<std::string_view> without_stroke(utf8proc_int32_t c)
{
    switch (c) {
        case 0x00E6: return "ae";
        case 0x00F8: return "o";
        case 0x0111: return "d";
        case 0x0127: return "h";
        case 0x0131: return "i";
        case 0x0142: return "l";
        case 0x0153: return "oe";
        case 0x0167: return "t";
        default: return std::nullopt;
    }
}

void append_folded(std::string& word, utf8proc_int32_t c)
{
    constexpr auto how = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    std::array<utf8proc_int32_t, 32> parts{};  // the longest, U+FDFA, has 18
    int last_class = 0;
    const auto count = utf8proc_decompose_char(c, parts.data(), std::ssize(parts), how, &last_class);
    for (utf8proc_ssize_t i = 0; i < std::min(count, std::ssize(parts)); ++i) {
        const auto part = parts[static_cast<std::size_t>(i)];
        if (is_accent(part) || !(is_letter_or_digit(part) || is_mark(part))) continue;
        if (const auto plain = without_stroke(part)) {
            word += *plain;
            continue;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(part, bytes.data());
        word.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
    }
}

// Cut at the end of a code point.
void cut(std::string& word)
{
    if (word.size() <= max_word) return;
    auto end = max_word;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) --end;
    word.resize(end);
}

constexpr bool is_ascii_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : text_{text} {}

    std::vector<Word> split()
    {
        std::size_t at = 0;
        while (at < text_.size()) {
            const char c = text_[at];
            if (static_cast<unsigned char>(c) < 0x80U) {
                is_ascii_word(c) ? take_ascii(c, at) : finish(at);
                ++at;
                continue;
            }
            const auto [value, size] = code_point_at(text_.substr(at));
            take(value, at, at + size);
            at += size;
        }
        finish(at);
        return std::move(words_);
    }

private:
    void take_ascii(char c, std::size_t at)
    {
        begin(at);
        if (word_.folded.size() <= max_word) word_.folded += (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
    }

    void take(utf8proc_int32_t c, std::size_t at, std::size_t end)
    {
        const bool belongs = is_letter_or_digit(c) || (is_open_ && is_mark(c));
        const bool stands_alone = is_word_by_itself(c);
        if (!belongs || stands_alone) finish(at);
        if (!belongs) return;
        begin(at);
        if (word_.folded.size() <= max_word) append_folded(word_.folded, c);
        if (stands_alone) finish(end);
    }

    void begin(std::size_t at)
    {
        if (is_open_) return;
        is_open_ = true;
        word_ = {.folded = {}, .begin = at, .end = at};
    }

    void finish(std::size_t at)
    {
        if (!is_open_) return;
        is_open_ = false;
        cut(word_.folded);
        word_.end = at;
        if (!word_.folded.empty()) words_.push_back(std::move(word_));
    }

    std::string_view text_;
    std::vector<Word> words_;
    Word word_{};
    bool is_open_ = false;
};

}  // namespace

std::vector<Word> words_of(std::string_view utf8)
{
    return Splitter{utf8}.split();
}

}  // namespace hovor
