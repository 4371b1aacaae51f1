#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace hovor {

// Adds a row of a table in the form of RFC 4180. Every cell is quoted, and one that a spreadsheet would take for a
// formula (it begins with = + - @, a tab or a carriage return) begins with an apostrophe.
void add_csv_row(std::string& table, std::initializer_list<std::string_view> cells);

}  // namespace hovor
