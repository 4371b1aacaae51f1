#include "outside/time_zone/zones.hpp"

#include <gtest/gtest.h>

namespace hovor::time_zone {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

const std::string prague = "Europe/Prague";

TimeZones::LocalTime local(year_month_day date, minutes time)
{
    return local_days{date} + time;
}

Timestamp utc(year_month_day date, minutes time)
{
    return Timestamp{sys_days{date}.time_since_epoch() + time};
}

TEST(TimeZones, AreThoseOfTheDatabase)
{
    const Zones zones;
    EXPECT_TRUE(zones.has(prague));
    EXPECT_TRUE(zones.has("UTC"));
    for (const auto* none : {"", "Europe/Brno", "/etc/passwd", "../UTC", ":UTC", "Fixed/UTC+01:00:00"}) {
        EXPECT_FALSE(zones.has(none)) << none;
    }
    EXPECT_THROW((void)zones.local("Europe/Brno", {}), std::runtime_error);
}

TEST(TimeZones, KnowSummerAndWinter)
{
    const Zones zones;
    EXPECT_EQ(zones.local(prague, utc(2026y / 1 / 15, 11h)), local(2026y / 1 / 15, 12h));
    EXPECT_EQ(zones.local(prague, utc(2026y / 7 / 15, 23h)), local(2026y / 7 / 16, 1h));
    EXPECT_EQ(zones.moment(prague, local(2026y / 7 / 16, 1h)), utc(2026y / 7 / 15, 23h));
}

TEST(TimeZones, ReadTimesThatDoNotExistOrComeTwice)
{
    const Zones zones;
    EXPECT_EQ(zones.moment(prague, local(2026y / 3 / 29, 2h + 30min)), utc(2026y / 3 / 29, 1h));
    EXPECT_EQ(zones.moment(prague, local(2026y / 10 / 25, 2h + 30min)), utc(2026y / 10 / 25, 30min));
}

TEST(Hours, AreOpenAndChangeByTheClocksOfTheirZone)
{
    const Zones zones;
    Hours hours{.time_zone = prague};
    for (int day = 0; day < 5; ++day)
        hours.week[static_cast<std::size_t>(day)] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    hours.holidays = {{.date = 2026y / 12 / 24, .name = "Štědrý den"}};

    const auto at = [&](year_month_day date, minutes time) { return opening_of(hours, zones, utc(date, time)); };
    // A Monday in winter: 10:00 in Prague.
    EXPECT_EQ(at(2026y / 11 / 30, 9h), (Opening{true, utc(2026y / 11 / 30, 11h)}));
    EXPECT_EQ(at(2026y / 11 / 30, 11h + 30min), (Opening{false, utc(2026y / 11 / 30, 12h)}));
    // A Friday evening: until Monday.
    EXPECT_EQ(at(2026y / 12 / 4, 17h), (Opening{false, utc(2026y / 12 / 7, 8h)}));
    // The day before the holiday, a Wednesday: until Friday.
    EXPECT_EQ(at(2026y / 12 / 23, 16h), (Opening{false, utc(2026y / 12 / 25, 8h)}));
    // In summer an hour earlier.
    EXPECT_EQ(at(2026y / 7 / 6, 6h), (Opening{false, utc(2026y / 7 / 6, 7h)}));
}

TEST(Hours, GoOnOverMidnight)
{
    const Zones zones;
    Hours hours{.time_zone = "UTC"};
    hours.week[0] = {{22 * 60, 1'440}};
    hours.week[1] = {{0, 6 * 60}};
    EXPECT_EQ(opening_of(hours, zones, utc(2026y / 11 / 30, 23h)), (Opening{true, utc(2026y / 12 / 1, 6h)}));

    for (auto& day : hours.week) day = {{0, 1'440}};
    EXPECT_EQ(opening_of(hours, zones, utc(2026y / 11 / 30, 23h)), (Opening{true, std::nullopt}));
    hours.week = {};
    EXPECT_EQ(opening_of(hours, zones, utc(2026y / 11 / 30, 23h)), (Opening{false, std::nullopt}));
}

TEST(Hours, AreCheckedAndPutInOrder)
{
    const Zones zones;
    Hours hours{.time_zone = prague};
    hours.week[0] = {{13 * 60, 17 * 60}, {9 * 60, 12 * 60}};
    EXPECT_EQ(check(hours, zones)->week[0].front().from, 9 * 60);

    const auto refuses = [&](auto change) {
        auto changed = hours;
        change(changed);
        return !check(changed, zones);
    };
    EXPECT_TRUE(refuses([](Hours& one) { one.time_zone = "Prague"; }));
    EXPECT_TRUE(refuses([](Hours& one) { one.week[0].push_back({11 * 60, 14 * 60}); }));
    EXPECT_TRUE(refuses([](Hours& one) { one.week[0].push_back({20 * 60, 20 * 60}); }));
    EXPECT_TRUE(refuses([](Hours& one) { one.week[0].push_back({20 * 60, 1'441}); }));
    EXPECT_TRUE(refuses([](Hours& one) { one.holidays = {{2026y / 2 / 30}}; }));
    EXPECT_TRUE(refuses([](Hours& one) { one.holidays = {{2026y / 2 / 3}, {2026y / 2 / 3}}; }));
    EXPECT_TRUE(refuses([](Hours& one) { one.holidays.assign(101, {2026y / 2 / 3}); }));
}

TEST(Dates, AreReadAsTheyAreWritten)
{
    EXPECT_EQ(parse_date("2026-12-24"), 2026y / 12 / 24);
    EXPECT_EQ(to_text(2026y / 2 / 3), "2026-02-03");
    for (const auto* none : {"2026-2-03", "2026-02-30", "26-12-2024", "2026-12-24 ", "2026/12/24", "+026-12-24"}) {
        EXPECT_EQ(parse_date(none), std::nullopt) << none;
    }
}

}  // namespace
}  // namespace hovor::time_zone
