#include "web/hours_wire.hpp"

namespace hovor::web {
namespace {

std::vector<protocol::TimeSpan> to_wire(const std::vector<TimeSpan>& spans)
{
    std::vector<protocol::TimeSpan> wire;
    for (const auto& span : spans) {
        wire.push_back({.from = static_cast<std::int32_t>(span.from), .to = static_cast<std::int32_t>(span.to)});
    }
    return wire;
}

std::vector<TimeSpan> from_wire(const std::vector<protocol::TimeSpan>& wire)
{
    std::vector<TimeSpan> spans;
    for (const auto& span : wire) spans.push_back({span.from, span.to});
    return spans;
}

}  // namespace

protocol::Hours to_wire(const Hours& hours)
{
    protocol::Hours wire{.time_zone = hours.time_zone, .days = {}, .holidays = {}};
    std::int32_t number = 0;
    for (const auto& day : hours.week) {
        ++number;
        if (!day.empty()) wire.days.push_back({.day = number, .spans = to_wire(day)});
    }
    for (const auto& one : hours.holidays) {
        wire.holidays.push_back({.date = to_text(one.date),
                                 .name = one.name.empty() ? std::nullopt : std::optional{one.name},
                                 .spans = to_wire(one.spans)});
    }
    return wire;
}

Result<Hours> from_wire(const protocol::Hours& wire)
{
    Hours hours{.time_zone = wire.time_zone};
    for (const auto& day : wire.days) {
        auto& spans = hours.week.at(static_cast<std::size_t>(day.day - 1));
        if (!spans.empty()) return fail(ErrorCode::invalid_argument, "days: a day stands there twice");
        spans = from_wire(day.spans);
    }
    for (const auto& one : wire.holidays) {
        const auto date = parse_date(one.date);
        if (!date) return fail(ErrorCode::invalid_argument, "date: is not of the form 2026-12-24");
        hours.holidays.push_back({.date = *date, .name = one.name.value_or(""), .spans = from_wire(one.spans)});
    }
    return hours;
}

}  // namespace hovor::web
