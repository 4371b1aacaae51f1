#include "domain/hours.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace hovor {
namespace {

namespace chrono = std::chrono;

constexpr int longest_look = 366;  // in days
constexpr std::int64_t minutes_of_a_day = 1'440;

Result<std::vector<TimeSpan>> check_spans(std::vector<TimeSpan> spans)
{
    if (spans.size() > Hours::max_spans) return fail(ErrorCode::invalid_argument, "spans: are too many in a day");
    std::ranges::sort(spans, {}, &TimeSpan::from);
    std::int64_t end = 0;
    for (const auto& span : spans) {
        if (span.from < 0 || span.from >= span.to || span.to > minutes_of_a_day) {
            return fail(ErrorCode::invalid_argument, "spans: one does not end after it begins, within the day");
        }
        if (span.from < end) return fail(ErrorCode::invalid_argument, "spans: two overlap");
        end = span.to;
    }
    return spans;
}

const std::vector<TimeSpan>& spans_on(const Hours& hours, chrono::local_days day)
{
    const auto holiday = std::ranges::find(hours.holidays, chrono::year_month_day{day}, &Holiday::date);
    if (holiday != hours.holidays.end()) return holiday->spans;
    return hours.week[chrono::weekday{day}.iso_encoding() - 1];
}

}  // namespace

Result<Hours> check(Hours hours, const TimeZones& zones)
{
    if (!zones.has(hours.time_zone)) return fail(ErrorCode::invalid_argument, "time_zone: there is none of this name");
    for (auto& day : hours.week) {
        HOVOR_TRY(day, check_spans(std::move(day)));
    }
    if (hours.holidays.size() > Hours::max_holidays) return fail(ErrorCode::invalid_argument, "holidays: are too many");
    std::ranges::sort(hours.holidays, {}, &Holiday::date);
    for (std::size_t i = 0; i < hours.holidays.size(); ++i) {
        auto& one = hours.holidays[i];
        if (!one.date.ok()) return fail(ErrorCode::invalid_argument, "date: is none");
        if (i > 0 && hours.holidays[i - 1].date == one.date) {
            return fail(ErrorCode::invalid_argument, "date: stands there twice");
        }
        HOVOR_TRY(one.name, parse_line("name", one.name, Hours::max_name_length));
        HOVOR_TRY(one.spans, check_spans(std::move(one.spans)));
    }
    return hours;
}

std::optional<chrono::year_month_day> parse_date(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int read = 0;
    if (text.size() != 10 || std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &read) != 3 ||
        read != 10) {
        return std::nullopt;
    }
    const chrono::year_month_day date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
    if (!date.ok() || to_text(date) != text) return std::nullopt;
    return date;
}

std::string to_text(const chrono::year_month_day& date)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

Opening opening_of(const Hours& hours, const TimeZones& zones, Timestamp now)
{
    const auto today = chrono::floor<chrono::days>(zones.local(hours.time_zone, now));
    std::optional<Timestamp> open_until;
    for (int i = 0; i <= longest_look; ++i) {
        const auto day = today + chrono::days{i};
        for (const auto& span : spans_on(hours, day)) {
            const auto start = zones.moment(hours.time_zone, day + chrono::minutes{span.from});
            const auto end = zones.moment(hours.time_zone, day + chrono::minutes{span.to});
            if (end <= now || end <= start) continue;
            // What begins when the part before ends goes on with it: nights are two parts.
            if (open_until && start > *open_until) return {.is_open = true, .changes_at = open_until};
            if (!open_until && start > now) return {.is_open = false, .changes_at = start};
            open_until = end;
        }
    }
    if (!open_until) return {.is_open = false, .changes_at = {}};
    // Of those who always work nobody need be told when that ends.
    const bool is_endless = *open_until >= zones.moment(hours.time_zone, today + chrono::days{longest_look});
    return {.is_open = true, .changes_at = is_endless ? std::nullopt : open_until};
}

}  // namespace hovor
