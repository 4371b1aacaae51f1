#include "main/table.hpp"

#include "protocol/utf8.hpp"

#include <algorithm>

namespace hovor {
namespace {

// Valid UTF-8 without control characters: those of ASCII, and those of Latin-1, which are C2 80 to C2 9F.
std::string printable(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto length = protocol::utf8_length(text);
        const auto character = text.substr(0, std::max<std::size_t>(length, 1));
        const bool is_control =
            (length == 1 && (character[0] < ' ' || character[0] == '\x7f')) ||
            (length == 2 && character[0] == '\xc2' && static_cast<unsigned char>(character[1]) < 0xa0);
        out += length == 0 || is_control ? "?" : character;
        text.remove_prefix(character.size());
    }
    return out;
}

}  // namespace

std::string Table::to_string() const
{
    auto rows = rows_;
    std::vector<std::size_t> widths(rows.front().size());
    for (auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = printable(row[i]);
            widths.at(i) = std::max(widths.at(i), protocol::code_points(row[i]));
        }
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i] + std::string(widths[i] - protocol::code_points(row[i]) + 2, ' ');
        }
        line.resize(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

}  // namespace hovor
