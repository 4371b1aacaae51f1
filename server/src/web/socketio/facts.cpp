#include "web/socketio/facts.hpp"

#include "web/socketio/fields.hpp"
#include "web/socketio/words.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

std::optional<Variable> read_variable(std::string_view name, const json::value& value)
{
    if (const auto* object = value.if_object(); object != nullptr && object->contains("value")) {
        auto one = read_variable(name, object->at("value").is_object() ? json::value(nullptr) : object->at("value"));
        if (one) one->label = text_field(*object, "label").value_or("");
        return one;
    }
    Variable one{.name = std::string{name}, .label = "", .kind = VariableKind::text, .value = ""};
    if (value.is_null()) return std::nullopt;
    if (value.is_number()) one.kind = VariableKind::number;
    if (value.is_bool()) one.kind = VariableKind::boolean;
    one.value = value.is_string() ? std::string{value.as_string()} : json::serialize(value);
    return one;
}

json::value value_of(const Variable& variable)
{
    if (variable.kind == VariableKind::text) return json::value(variable.value);
    json::error_code error;
    auto value = json::parse(variable.value, error);
    return error ? json::value(variable.value) : value;
}

}  // namespace

std::vector<Variable> read_variables(const json::object& variables)
{
    std::vector<Variable> all;
    for (const auto& [name, value] : variables) {
        if (all.size() == max_variables) break;
        if (auto one = read_variable(name, value)) all.push_back(*std::move(one));
    }
    return all;
}

json::object variables_of(const std::vector<Variable>& variables)
{
    json::object all;
    for (const auto& one : variables) all[one.name] = value_of(one);
    return all;
}

RatingUpdate read_rating(const json::object& rating)
{
    RatingUpdate update{.value = {}, .text = text_field(rating, "text")};
    const auto* value = rating.if_contains("value");
    if (value == nullptr || value->is_null()) return update;
    // A number with a fraction, or no number at all, is a value that no rating has.
    update.value = value->is_int64() ? value->as_int64() : 0;
    return update;
}

json::value rating_of(const std::optional<Rating>& rating)
{
    if (!rating) return nullptr;
    return {{"value", rating->value}, {"text", text_or_null(rating->text)}};
}

json::object rate_form_of(const Conversation::Snapshot& conversation, Timestamp now)
{
    const auto& rating = conversation.rating;
    json::object data{{"value", nullptr}, {"text", nullptr}};
    if (rating) data = rating_of(rating).as_object();
    return envelope({.id = "rate-" + conversation.id.str(),
                     .type = "message",
                     .sub_type = "system",
                     .conversation = conversation.id,
                     .visitor = conversation.visitor,
                     .agent = {},
                     .created_at = rating ? rating->rated_at : now},
                    {{"type", "rate_form"}, {"text", nullptr}, {"data", std::move(data)}});
}

}  // namespace hovor::web::socketio
