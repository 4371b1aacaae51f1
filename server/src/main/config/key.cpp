#include "main/config/key.hpp"

#include "protocol/text_writer.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace hovor::config {
namespace {

std::string quoted(const std::string& text)
{
    std::string out;
    protocol::write_text(out, text);
    return out;
}

// Levenshtein's distance: how many characters are put in, left out or changed.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string Key::environment() const
{
    std::string upper = "HOVOR_";
    for (const char c : name) upper += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return upper;
}

std::string Key::flag() const
{
    auto dashed = "--" + name;
    std::ranges::replace(dashed, '_', '-');
    return dashed;
}

std::string Key::show(const Config& config) const
{
    const auto words = get(config);
    if (type == Type::list) {
        std::string list;
        for (const auto& word : words) list += (list.empty() ? "" : ", ") + quoted(word);
        return "[" + list + "]";
    }
    return type == Type::text ? quoted(words.front()) : words.front();
}

const Key* find_key(std::string_view name)
{
    const auto found = std::ranges::find(keys(), name, &Key::name);
    return found == keys().end() ? nullptr : &*found;
}

std::string suggest(std::string_view wrong, const std::vector<std::string>& names)
{
    const auto distance_to = [&](const std::string& name) { return distance(wrong, name); };
    const auto nearest = std::ranges::min_element(names, {}, distance_to);
    if (nearest == names.end() || distance_to(*nearest) > std::max<std::size_t>(2, wrong.size() / 3)) return "";
    return ". Did you mean " + *nearest + "?";
}

}  // namespace hovor::config
