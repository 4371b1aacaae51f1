#include "storage/sql/facts.hpp"

#include "storage/sql/columns.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {
namespace {

namespace json = boost::json;

std::string text_of(const json::object& object, std::string_view key)
{
    const auto& text = object.at(key).as_string();
    return {text.begin(), text.end()};
}

// Of what rows of earlier versions do not have.
std::string text_or_empty(const json::object& object, std::string_view key)
{
    return object.contains(key) ? text_of(object, key) : std::string{};
}

json::array parse_array(std::string_view text)
{
    return json::parse({text.data(), text.size()}).as_array();
}

}  // namespace

json::array to_json(const std::vector<Variable>& variables)
{
    json::array all;
    for (const auto& one : variables) {
        all.push_back(json::object{
            {"name", one.name}, {"label", one.label}, {"kind", to_string(one.kind)}, {"value", one.value}});
    }
    return all;
}

json::array to_json(const std::vector<Consent>& consents)
{
    json::array all;
    for (const auto& one : consents) {
        json::object row{{"kind", to_string(one.kind)}, {"is_given", one.is_given}, {"at", to_milliseconds(one.at)}};
        if (!one.policy.url.empty()) row["policy_url"] = one.policy.url;
        if (!one.policy.version.empty()) row["policy_version"] = one.policy.version;
        all.push_back(std::move(row));
    }
    return all;
}

std::vector<Variable> read_variables(const json::array& variables)
{
    std::vector<Variable> all;
    for (const auto& value : variables) {
        const auto& one = value.as_object();
        all.push_back({.name = text_of(one, "name"),
                       .label = text_of(one, "label"),
                       .kind = read_name<VariableKind>(text_of(one, "kind")),
                       .value = text_of(one, "value")});
    }
    return all;
}

std::vector<Consent> read_consents(const json::array& consents)
{
    std::vector<Consent> all;
    for (const auto& value : consents) {
        const auto& one = value.as_object();
        all.push_back(
            {.kind = read_name<ConsentKind>(text_of(one, "kind")),
             .is_given = one.at("is_given").as_bool(),
             .at = from_milliseconds(one.at("at").as_int64()),
             .policy = {.url = text_or_empty(one, "policy_url"), .version = text_or_empty(one, "policy_version")}});
    }
    return all;
}

std::string to_column_text(const std::vector<Variable>& variables)
{
    return json::serialize(to_json(variables));
}

std::string to_column_text(const std::vector<Consent>& consents)
{
    return json::serialize(to_json(consents));
}

std::vector<Variable> read_variables(std::string_view text)
{
    return read_variables(parse_array(text));
}

std::vector<Consent> read_consents(std::string_view text)
{
    return read_consents(parse_array(text));
}

}  // namespace hovor::sql
