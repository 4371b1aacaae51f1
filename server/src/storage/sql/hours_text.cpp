#include "storage/sql/hours_text.hpp"

#include "storage/sql/json_body.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {
namespace {

namespace json = boost::json;

json::array to_json(const std::vector<TimeSpan>& spans)
{
    json::array all;
    for (const auto& span : spans) all.push_back(json::array{span.from, span.to});
    return all;
}

std::vector<TimeSpan> read_spans(const json::array& spans)
{
    std::vector<TimeSpan> all;
    for (const auto& span : spans) all.push_back({span.at(0).as_int64(), span.at(1).as_int64()});
    return all;
}

}  // namespace

json::object to_json(const Hours& hours)
{
    json::array week;
    for (const auto& day : hours.week) week.push_back(to_json(day));
    json::array holidays;
    for (const auto& one : hours.holidays) {
        holidays.push_back(
            json::object{{"date", to_text(one.date)}, {"name", one.name}, {"spans", to_json(one.spans)}});
    }
    return {{"time_zone", hours.time_zone}, {"week", std::move(week)}, {"holidays", std::move(holidays)}};
}

Hours read_hours(const json::object& text)
{
    const Body body{text};
    Hours hours{.time_zone = body.text("time_zone")};
    const auto& week = body.list("week");
    for (std::size_t day = 0; day < hours.week.size(); ++day) hours.week[day] = read_spans(week.at(day).as_array());
    for (const auto& value : body.list("holidays")) {
        const Body one{value.as_object()};
        hours.holidays.push_back({.date = parse_date(one.text("date")).value(),
                                  .name = one.text("name"),
                                  .spans = read_spans(one.list("spans"))});
    }
    return hours;
}

std::string to_column_text(const std::optional<Hours>& hours)
{
    return hours ? json::serialize(to_json(*hours)) : std::string{};
}

std::optional<Hours> read_optional_hours(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return read_hours(json::parse(row.string(column)).as_object());
}

}  // namespace hovor::sql
