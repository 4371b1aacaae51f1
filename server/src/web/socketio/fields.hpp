#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// What clients send need not be what they should.
namespace hovor::web::socketio {

// Empty where the value is none.
boost::json::object object_of(const boost::json::value& value);
boost::json::object object_field(const boost::json::object& object, std::string_view name);

// Nothing where it is missing or no text; numbers are taken for texts.
std::optional<std::string> text_field(const boost::json::object& object, std::string_view name);

// To so many bytes at most, at the border of a character.
std::string cut(std::string_view utf8, std::size_t bytes);

}  // namespace hovor::web::socketio
