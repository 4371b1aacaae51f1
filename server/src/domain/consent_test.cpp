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

TEST(Consents, KeepTheTimeOfAnAnswerThatIsSaidAgain)
{
    const auto first = merge({}, {answer(ConsentKind::analytics, true, 1)});

    EXPECT_EQ(merge(first, {answer(ConsentKind::analytics, true, 9)}), first);
}

}  // namespace
}  // namespace hovor
