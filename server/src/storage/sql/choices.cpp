#include "storage/sql/choices.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {

namespace json = boost::json;

std::string to_column_text(const Choices& choices)
{
    if (choices.empty()) return "";
    json::array all;
    for (const auto& one : choices.all()) all.emplace_back(one);
    return json::serialize(all);
}

Choices read_choices(const Row& row, int column)
{
    if (row.is_null(column)) return {};
    const auto list = json::parse(row.string(column));
    std::vector<std::string> all;
    for (const auto& one : list.as_array()) all.emplace_back(one.as_string());
    return Choices::restore(std::move(all));
}

}  // namespace hovor::sql
