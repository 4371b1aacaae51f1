#pragma once

#include "domain/hours.hpp"
#include "storage/sql/value.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>

// How working hours stand in a column, and in the body of an event: as JSON, null where there are none. The readers
// throw where the text is none that was written here.
namespace hovor::sql {

boost::json::object to_json(const Hours& hours);
Hours read_hours(const boost::json::object& hours);

// Empty where there are none.
std::string to_column_text(const std::optional<Hours>& hours);
std::optional<Hours> read_optional_hours(const Row& row, int column);

}  // namespace hovor::sql
