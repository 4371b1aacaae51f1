#include "app/identity_signatures.hpp"

#include "base/hmac.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

const AccountId acme{"acme"};
const IdentitySignatures signatures{std::string(32, 'k')};

std::string sign(std::string_view text)
{
    return hmac_sha256(signatures.secret_of(acme), text);
}

TEST(IdentitySignatures, FitWhatTheSiteHasSigned)
{
    EXPECT_TRUE(signatures.fits(acme, "42", "eve@example.com", sign("42\neve@example.com")));
    EXPECT_TRUE(signatures.fits(acme, "42", "", sign("42\n")));
}

TEST(IdentitySignatures, FitNothingElse)
{
    const auto signature = sign("42\neve@example.com");

    EXPECT_FALSE(signatures.fits(acme, "43", "eve@example.com", signature));
    EXPECT_FALSE(signatures.fits(acme, "42", "mallory@example.com", signature));
    EXPECT_FALSE(signatures.fits(acme, "42", "", signature));
    EXPECT_FALSE(signatures.fits(AccountId{"globex"}, "42", "eve@example.com", signature));
    EXPECT_FALSE(signatures.fits(acme, "42", "eve@example.com", ""));
    EXPECT_FALSE(signatures.fits(acme, "", "", sign("\n")));
    EXPECT_FALSE(signatures.fits(acme, "42\nx", "", sign("42\nx\n")));
}

TEST(IdentitySignatures, HaveASecretForEachAccount)
{
    EXPECT_EQ(signatures.secret_of(acme).size(), 64U);
    EXPECT_NE(signatures.secret_of(acme), signatures.secret_of(AccountId{"globex"}));
    EXPECT_NE(signatures.secret_of(acme), IdentitySignatures{std::string(32, 'l')}.secret_of(acme));
    EXPECT_THROW(IdentitySignatures{"short"}, std::invalid_argument);
}

}  // namespace
}  // namespace hovor
