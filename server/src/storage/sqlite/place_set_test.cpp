#include "storage/sqlite/place_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::sqlite {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t stretch = 3;
constexpr std::int64_t start = sql::start_of_stretch(stretch);
constexpr std::int64_t last = sql::start_of_stretch(stretch + 1) - 1;

std::string places(std::initializer_list<std::int64_t> event_seqs)
{
    std::string stored;
    for (const auto seq : event_seqs) append_place(stored, seq);
    return stored;
}

PlaceSet set_of(std::initializer_list<std::int64_t> event_seqs)
{
    PlaceSet set{stretch};
    set.add(places(event_seqs));
    return set;
}

TEST(PlaceSet, TellsTheNewestFirst)
{
    const auto set = set_of({start, start + 63, start + 64, last});
    EXPECT_THAT(set.newest(10), ElementsAre(last, start + 64, start + 63, start));
    EXPECT_THAT(set.newest(2), ElementsAre(last, start + 64));
    EXPECT_THAT(set.newest(0), IsEmpty());
}

TEST(PlaceSet, UnitesAndIntersects)
{
    auto set = set_of({start + 1, start + 5});
    set.add(places({start + 5, start + 700}));
    set.intersect(set_of({start + 5, start + 6, start + 700}));
    EXPECT_THAT(set.newest(10), ElementsAre(start + 700, start + 5));
    set.intersect(set_of({start + 6}));
    EXPECT_TRUE(set.is_empty());
}

TEST(PlaceSet, IsCutToWhatIsBetween)
{
    auto set = PlaceSet::all(stretch);
    set.cut({.after = start + 100, .before = start + 103});
    EXPECT_THAT(set.newest(10), ElementsAre(start + 102, start + 101));

    auto whole = set_of({start, last});
    whole.cut({});
    EXPECT_THAT(whole.newest(10), ElementsAre(last, start));
    whole.cut({.after = start - 5, .before = start});
    EXPECT_TRUE(whole.is_empty());
}

TEST(Places, AreLeftWithoutThoseBetween)
{
    const auto stored = places({start, start + 300, last});
    EXPECT_EQ(places_outside(stored, stretch, {.after = start, .before = last}), places({start, last}));
    EXPECT_EQ(places_outside(stored, stretch, {}), "");
    EXPECT_EQ(places_outside(stored, stretch, {.after = last, .before = last + 9}), stored);
}

}  // namespace
}  // namespace hovor::sqlite
