#pragma once

#include "domain/conversation.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <string_view>
#include <vector>

// How those who came to a conversation stand in a column, and in the body of an event. The readers throw where the text
// is none that was written here.
namespace hovor::sql {

boost::json::array to_json(const std::vector<Participant>& participants);
std::vector<Participant> read_participants(const boost::json::array& participants);

// Empty where there are none.
std::string to_column_text(const std::vector<Participant>& participants);
std::vector<Participant> read_participants(std::string_view text);

}  // namespace hovor::sql
