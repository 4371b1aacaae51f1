#include "outside/time_zone/zones.hpp"

#include <absl/time/time.h>

#include <stdexcept>

namespace hovor::time_zone {
namespace {

namespace chrono = std::chrono;

// Abseil keeps what it has loaded.
absl::TimeZone load(const std::string& zone)
{
    absl::TimeZone loaded;
    if (!absl::LoadTimeZone(zone, &loaded)) throw std::runtime_error{"there is no time zone " + zone};
    return loaded;
}

bool is_name(const std::string& zone)
{
    // Of the database alone: not a file, not an offset.
    return !zone.empty() && zone.front() != '/' && zone.front() != ':' && zone.find("..") == std::string::npos &&
           !zone.starts_with("Fixed/");
}

}  // namespace

bool Zones::has(const std::string& zone) const
{
    absl::TimeZone loaded;
    return is_name(zone) && absl::LoadTimeZone(zone, &loaded);
}

TimeZones::LocalTime Zones::local(const std::string& zone, Timestamp time) const
{
    const auto civil = load(zone).At(absl::FromUnixMillis(to_milliseconds(time))).cs;
    const chrono::year_month_day date{chrono::year{static_cast<int>(civil.year())},
                                      chrono::month{static_cast<unsigned>(civil.month())},
                                      chrono::day{static_cast<unsigned>(civil.day())}};
    return chrono::local_days{date} + chrono::hours{civil.hour()} + chrono::minutes{civil.minute()};
}

Timestamp Zones::moment(const std::string& zone, LocalTime time) const
{
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date{day};
    const absl::CivilSecond civil{static_cast<int>(date.year()),
                                  static_cast<int>(static_cast<unsigned>(date.month())),
                                  static_cast<int>(static_cast<unsigned>(date.day())),
                                  0,
                                  static_cast<int>((time - day).count()),
                                  0};
    const auto info = load(zone).At(civil);
    const auto found = info.kind == absl::TimeZone::TimeInfo::SKIPPED ? info.trans : info.pre;
    return from_milliseconds(absl::ToUnixMillis(found));
}

}  // namespace hovor::time_zone
