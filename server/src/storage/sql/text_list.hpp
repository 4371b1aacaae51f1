#pragma once

#include "storage/sql/value.hpp"

#include <string>
#include <vector>

// How a few short texts, as the answers that a message offers, stand in a column: as a list in JSON, null where there
// are none.
namespace hovor::sql {

// Empty where there are none.
std::string to_column_text(const std::vector<std::string>& texts);

inline Value text_or_null(const std::string& text)
{
    if (text.empty()) return nullptr;
    return std::string_view{text};
}

// Throws where the text is none that was written here.
std::vector<std::string> read_texts(const Row& row, int column);

}  // namespace hovor::sql
