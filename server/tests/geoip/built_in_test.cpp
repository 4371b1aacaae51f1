#include "outside/geoip/database.hpp"

#include <gtest/gtest.h>

namespace hovor::geoip {
namespace {

std::string country_of(std::string_view address)
{
    static const auto countries = Database::built_in();
    const auto place = countries.find(address);
    return place ? place->country : "";
}

TEST(BuiltIn, KnowsTheCountriesOfWellKnownNetworks)
{
    EXPECT_EQ(country_of("8.8.8.8"), "US");
    EXPECT_EQ(country_of("193.0.6.139"), "NL");   // RIPE
    EXPECT_EQ(country_of("77.75.74.172"), "CZ");  // Seznam
    EXPECT_EQ(country_of("2001:1488::1"), "CZ");  // CZ.NIC
    EXPECT_EQ(country_of("2400:4050::1"), "JP");  // NTT
}

TEST(BuiltIn, TakesAMappedAddressForTheOneThatItMaps)
{
    EXPECT_EQ(country_of("::ffff:77.75.74.172"), "CZ");
}

TEST(BuiltIn, KnowsNothingOfPrivateNetworksAndOfWhatIsNoAddress)
{
    for (const auto* address : {"192.168.1.1", "127.0.0.1", "::1", "fd00::1", "", "nonsense", "8.8.8.8.8"}) {
        EXPECT_EQ(country_of(address), "") << address;
    }
}

TEST(BuiltIn, SaysThatItIsApproximateAndNoMoreThanTheCountry)
{
    const Place expected{.country = "CZ", .city = "", .latitude = {}, .longitude = {}, .is_approximate = true};
    EXPECT_EQ(Database::built_in().find("77.75.74.172"), expected);
}

}  // namespace
}  // namespace hovor::geoip
