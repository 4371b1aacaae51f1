#include "domain/region.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

using testing::HasSubstr;

Region region(const std::string& code)
{
    return Region::parse(code).value();
}

TEST(RegionTest, IsACountryOrAUnion)
{
    for (const auto* code : {"CZ", "cz", "US", "EU", "EEA", ""}) EXPECT_TRUE(Region::parse(code)) << code;
    for (const auto* text : {"C", "Czechia", "C1", "EU ", "ČZ"}) {
        EXPECT_EQ(Region::parse(text).error().code(), ErrorCode::invalid_argument) << text;
    }
    EXPECT_EQ(region("cz").to_string(), "CZ");
    EXPECT_FALSE(region("").is_known());
}

struct Within {
    const char* inner;
    const char* outer;
    bool expected;
};

class WithinTest : public testing::TestWithParam<Within> {};

TEST_P(WithinTest, KnowsTheUnions)
{
    const auto& [inner, outer, expected] = GetParam();
    EXPECT_EQ(region(inner).is_within(region(outer)), expected) << inner << " in " << outer;
}

INSTANTIATE_TEST_SUITE_P(Some, WithinTest,
                         testing::Values(Within{"CZ", "CZ", true}, Within{"CZ", "EU", true}, Within{"CZ", "EEA", true},
                                         Within{"EU", "EEA", true}, Within{"NO", "EEA", true},
                                         Within{"NO", "EU", false}, Within{"EU", "CZ", false},
                                         Within{"EEA", "EU", false}, Within{"US", "EEA", false},
                                         Within{"GB", "EU", false}, Within{"", "EU", false}, Within{"", "", false},
                                         Within{"CZ", "DE", false}));

TEST(RegionTest, TakesServicesWithinWhatIsAllowedAndNamesOthers)
{
    const OutsideService database{.name = "database", .address = "postgres://db.example/hovor", .region = region("US")};
    EXPECT_TRUE(admit({}, database));  // nothing is declared

    const Residency eu{.home = region("CZ"), .allowed = {region("CZ"), region("EU")}};
    const auto refused = admit(eu, database);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message(), HasSubstr("database.region is US, and data may lie in CZ, EU alone"));
    EXPECT_THAT(refused.error().message(), HasSubstr("instead of postgres://db.example/hovor"));
    EXPECT_TRUE(admit(eu, {.name = "mail", .address = "smtp://mx", .region = region("DE")}));
    EXPECT_THAT(admit(eu, {.name = "mail", .address = "smtp://mx", .region = {}}).error().message(),
                HasSubstr("mail.region is not set: say where smtp://mx keeps data"));

    const Residency home{.home = region("CZ"), .allowed = {}};
    EXPECT_TRUE(home.allows(region("CZ")));
    EXPECT_FALSE(home.allows(region("DE")));
    EXPECT_EQ(home.allowed_text(), "CZ");
}

}  // namespace
}  // namespace hovor
