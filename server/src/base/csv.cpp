#include "base/csv.hpp"

namespace hovor {
namespace {

bool is_taken_for_formula(std::string_view cell)
{
    return !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos;
}

void add_cell(std::string& table, std::string_view cell)
{
    table += '"';
    if (is_taken_for_formula(cell)) table += '\'';
    for (const char c : cell) {
        if (c == '"') table += '"';
        table += c;
    }
    table += '"';
}

}  // namespace

void add_csv_row(std::string& table, std::initializer_list<std::string_view> cells)
{
    bool is_first = true;
    for (const auto cell : cells) {
        if (!is_first) table += ',';
        is_first = false;
        add_cell(table, cell);
    }
    table += "\r\n";
}

}  // namespace hovor
