#include "base/argon2.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Argon2, HashesAPasswordThatThenFits)
{
    const auto hash = argon2id("correct horse");

    EXPECT_TRUE(fits_argon2id("correct horse", hash));
    EXPECT_FALSE(fits_argon2id("correct horsf", hash));
}

TEST(Argon2, TakesTheMemoryAndPassesThatOwaspNames)
{
    EXPECT_THAT(argon2id("correct horse"), testing::StartsWith("$argon2id$v=19$m=47104,t=1,p=1$"));
}

TEST(Argon2, FitsNoHashThatIsNone)
{
    EXPECT_FALSE(fits_argon2id("", ""));
    EXPECT_FALSE(fits_argon2id("correct horse", "correct horse"));
}

TEST(Argon2, KnowsAHashOfAnotherCost)
{
    EXPECT_FALSE(is_outdated_argon2id(argon2id("correct horse")));
    EXPECT_TRUE(
        is_outdated_argon2id("$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                             "C6PJPpYtCTpZlkMd0y5yPyhMz4Tp0mHkjBtUVBq0b2Q"));
    EXPECT_TRUE(is_outdated_argon2id("correct horse"));
}

}  // namespace
}  // namespace hovor
