#include "web/socketio/fields.hpp"

namespace hovor::web::socketio {

namespace json = boost::json;

json::object object_of(const json::value& value)
{
    const auto* object = value.if_object();
    return object == nullptr ? json::object{} : *object;
}

json::object object_field(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value == nullptr ? json::object{} : object_of(*value);
}

std::optional<std::string> text_field(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    if (value == nullptr) return std::nullopt;
    if (value->is_string()) return std::string{value->as_string()};
    if (value->is_int64()) return std::to_string(value->as_int64());
    return std::nullopt;
}

std::string cut(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes) return std::string{utf8};
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0) == 0x80) --bytes;
    return std::string{utf8.substr(0, bytes)};
}

}  // namespace hovor::web::socketio
