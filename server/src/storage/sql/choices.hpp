#pragma once

#include "domain/message.hpp"
#include "storage/sql/value.hpp"

#include <string>

// How the answers that a message offers stand in a column: as a list in JSON, null where there are none.
namespace hovor::sql {

// Empty where there are none.
std::string to_column_text(const Choices& choices);

inline Value text_or_null(const std::string& text)
{
    if (text.empty()) return nullptr;
    return std::string_view{text};
}

// Throws where the text is none that was written here.
Choices read_choices(const Row& row, int column);

}  // namespace hovor::sql
