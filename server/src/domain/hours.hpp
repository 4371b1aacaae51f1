#pragma once

#include "base/clock.hpp"
#include "base/result.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// A part of a day, in minutes after midnight: from < to <= 1440.
struct TimeSpan {
    std::int64_t from;
    std::int64_t to;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

// A date that is another than its day of the week.
struct Holiday {
    std::chrono::year_month_day date;
    std::string name{};             // empty: none
    std::vector<TimeSpan> spans{};  // none: nobody works

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

// When somebody works.
struct Hours {
    static constexpr std::size_t max_spans = 6;  // of a day
    static constexpr std::size_t max_holidays = 100;
    static constexpr std::size_t max_name_length = 60;  // of a holiday, in code points

    std::string time_zone;                        // of the IANA database
    std::array<std::vector<TimeSpan>, 7> week{};  // Monday first
    std::vector<Holiday> holidays{};

    friend bool operator==(const Hours&, const Hours&) = default;
};

// What clocks show where.
class TimeZones {
public:
    using LocalTime = std::chrono::local_time<std::chrono::minutes>;

    virtual bool has(const std::string& zone) const = 0;

    // Both throw for a zone that there is not. A local time that does not exist, since clocks are put forward, is the
    // moment when they are; of one that comes twice it is the first.
    virtual LocalTime local(const std::string& zone, Timestamp time) const = 0;
    virtual Timestamp moment(const std::string& zone, LocalTime time) const = 0;

protected:
    ~TimeZones() = default;
};

// With the parts of each day in their order. invalid_argument for a zone, a date or a part that is none, for parts that
// overlap, for a date that comes twice and for what is too much.
Result<Hours> check(Hours hours, const TimeZones& zones);

// "2026-12-24"; nothing for what is no date.
std::optional<std::chrono::year_month_day> parse_date(const std::string& text);
std::string to_text(const std::chrono::year_month_day& date);

// Whether somebody works, and when that changes.
struct Opening {
    bool is_open = true;
    std::optional<Timestamp> changes_at{};  // nothing: not within the next year

    friend bool operator==(const Opening&, const Opening&) = default;
};

Opening opening_of(const Hours& hours, const TimeZones& zones, Timestamp now);

}  // namespace hovor
