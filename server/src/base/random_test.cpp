#include "base/random.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace hovor {
namespace {

using testing::MatchesRegex;

TEST(Random, GivesAsManyBytesAsAskedFor)
{
    EXPECT_EQ(random_bytes(0), "");
    EXPECT_EQ(random_bytes(33).size(), 33U);
}

TEST(Random, NeverRepeatsItself)
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        EXPECT_TRUE(seen.insert(random_id()).second);
        EXPECT_TRUE(seen.insert(random_token()).second);
        EXPECT_TRUE(seen.insert(random_chat_key()).second);
        EXPECT_TRUE(seen.insert(time_ordered_id(from_milliseconds(1))).second);
    }
}

TEST(Random, TouchesEveryBit)
{
    std::string ever(16, '\0');
    for (int i = 0; i < 200; ++i) {
        const auto bytes = random_bytes(ever.size());
        for (std::size_t at = 0; at < ever.size(); ++at) ever[at] = static_cast<char>(ever[at] | bytes[at]);
    }
    EXPECT_EQ(ever, std::string(16, '\xFF'));
}

TEST(Random, NamesThingsInPlainCharacters)
{
    EXPECT_EQ(random_id().size(), 26U);
    EXPECT_THAT(random_id(), MatchesRegex("[0-9a-v]+"));
    EXPECT_EQ(random_token().size(), 52U);
    EXPECT_THAT(random_token(), MatchesRegex("[0-9a-v]+"));
    EXPECT_EQ(random_chat_key().size(), 40U);
    EXPECT_THAT(random_chat_key(), MatchesRegex("[0-9a-f]+"));
    EXPECT_EQ(time_ordered_id(from_milliseconds(1)).size(), 26U);
    EXPECT_THAT(time_ordered_id(from_milliseconds(1)), MatchesRegex("[0-9a-v]+"));
}

TEST(TimeOrderedIds, SortByTime)
{
    std::string before;
    for (const std::int64_t time :
         {0LL, 1LL, 255LL, 256LL, 1'700'000'000'000LL, 1'700'000'000'001LL, 2'000'000'000'000LL}) {
        const auto id = time_ordered_id(from_milliseconds(time));
        EXPECT_LT(before, id);
        before = id;
    }
}

}  // namespace
}  // namespace hovor
