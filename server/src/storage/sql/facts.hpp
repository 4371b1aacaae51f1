#pragma once

#include "domain/visitor.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <string_view>

// How a visitor's variables and consents stand in a column, and in the body of an event. The readers throw where
// the text is none that was written here.
namespace hovor::sql {

boost::json::array to_json(const std::vector<Variable>& variables);
boost::json::array to_json(const std::vector<Consent>& consents);

std::vector<Variable> read_variables(const boost::json::array& variables);
std::vector<Consent> read_consents(const boost::json::array& consents);

std::string to_column_text(const std::vector<Variable>& variables);
std::string to_column_text(const std::vector<Consent>& consents);

std::vector<Variable> read_variables(std::string_view text);
std::vector<Consent> read_consents(std::string_view text);

}  // namespace hovor::sql
