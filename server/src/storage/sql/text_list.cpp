#include "storage/sql/text_list.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {

namespace json = boost::json;

std::string to_column_text(const std::vector<std::string>& texts)
{
    if (texts.empty()) return "";
    json::array all;
    for (const auto& one : texts) all.emplace_back(one);
    return json::serialize(all);
}

std::vector<std::string> read_texts(const Row& row, int column)
{
    if (row.is_null(column)) return {};
    const auto list = json::parse(row.string(column));
    std::vector<std::string> texts;
    for (const auto& one : list.as_array()) texts.emplace_back(one.as_string());
    return texts;
}

}  // namespace hovor::sql
