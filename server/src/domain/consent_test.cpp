#include "domain/consent.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

Consent answer(ConsentKind kind, bool is_given, std::int64_t at)
{
    return {.kind = kind, .is_given = is_given, .at = from_milliseconds(at)};
}

TEST(Consents, KeepTheLastAnswerOfEachKind)
{
    const auto first = merge({}, {answer(ConsentKind::analytics, true, 1), answer(ConsentKind::marketing, false, 1)});
    const auto second = merge(first, {answer(ConsentKind::marketing, true, 2)});

    EXPECT_EQ(second, (std::vector{answer(ConsentKind::analytics, true, 1), answer(ConsentKind::marketing, true, 2)}));
}

TEST(Consents, AreOfAVersionOfAPolicy)
{
    auto first = answer(ConsentKind::privacy, true, 1);
    first.policy = {.url = "https://shop.example/privacy", .version = "1"};
    auto second = first;
    second.policy.version = "2";
    second.at = from_milliseconds(2);

    EXPECT_EQ(merge({first}, {second}), std::vector{second});
}

TEST(Consents, HoldNoMoreOfAPolicyThanTheirFieldsDo)
{
    auto told = answer(ConsentKind::privacy, true, 1);
    told.policy = {.url = std::string(3'000, 'u'), .version = " 7\n" + std::string(100, 'v')};

    const auto kept = merge({}, {told}).front().policy;

    EXPECT_EQ(kept.url, std::string(2'000, 'u'));
    EXPECT_EQ(kept.version, "7 " + std::string(62, 'v'));
}

TEST(Consents, KeepTheTimeOfAnAnswerThatIsSaidAgain)
{
    const auto first = merge({}, {answer(ConsentKind::analytics, true, 1)});

    EXPECT_EQ(merge(first, {answer(ConsentKind::analytics, true, 9)}), first);
}

}  // namespace
}  // namespace hovor
