#include "outside/geoip/database.hpp"

#include "tests/geoip/mmdb_file.hpp"
#include "tests/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace hovor::geoip {
namespace {

using test::MmdbMap;

MmdbMap nested(const std::string& country, const std::string& city, double latitude, double longitude)
{
    return {
        {"city", {MmdbMap{{"geoname_id", {3'067'696U}}, {"names", {MmdbMap{{"de", {"x" + city}}, {"en", {city}}}}}}}},
        {"country", {MmdbMap{{"iso_code", {country}}}}},
        {"location", {MmdbMap{{"latitude", {latitude}}, {"longitude", {longitude}}}}}};
}

class DatabaseFile : public testing::Test {
protected:
    // What a file with this record for 81.2.0.0/16 says of an address in it.
    std::optional<Place> find_in(const MmdbMap& record) const
    {
        test::MmdbFile file;
        file.add("81.2.0.0", 16, record);
        return open(file).find("81.2.69.142");
    }

    Database open(const test::MmdbFile& file) const
    {
        file.write(path());
        return Database::open(path()).value();
    }

    std::string path() const { return (folder_.path() / "city.mmdb").string(); }

private:
    test::TemporaryFolder folder_;
};

TEST_F(DatabaseFile, IsReadInTheSchemaOfMaxMind)
{
    const Place prague{.country = "CZ", .city = "Prague", .latitude = 50.0883, .longitude = 14.4124};
    EXPECT_EQ(find_in(nested("CZ", "Prague", 50.0883, 14.4124)), prague);
}

TEST_F(DatabaseFile, IsReadInTheSchemaOfIpLocationDb)
{
    const Place brno{.country = "CZ", .city = "Brno", .latitude = 49.1875, .longitude = 16.625};
    const MmdbMap flat{{"city", {std::string{"Brno"}}}, {"country_code", {std::string{"CZ"}}}};

    auto with_floats = flat;
    with_floats.insert(with_floats.end(), {{"latitude", {49.1875F}}, {"longitude", {16.625F}}});
    EXPECT_EQ(find_in(with_floats), brno);

    auto with_texts = flat;
    with_texts.insert(with_texts.end(),
                      {{"latitude", {std::string{"49.1875"}}}, {"longitude", {std::string{"16.625"}}}});
    EXPECT_EQ(find_in(with_texts), brno);
}

TEST_F(DatabaseFile, SaysWhatItKnowsAndNoMore)
{
    EXPECT_EQ(find_in({{"country_code", {std::string{"SK"}}}}),
              (Place{.country = "SK", .city = "", .latitude = {}, .longitude = {}}));
    EXPECT_EQ(find_in({{"registered_country", {MmdbMap{{"iso_code", {std::string{"AT"}}}}}}}).value().country, "AT");
    EXPECT_FALSE(find_in({}));
    EXPECT_FALSE(find_in({{"autonomous_system_number", {13335U}}}));
}

TEST_F(DatabaseFile, IsNotBelievedWhereItsValuesCannotBe)
{
    EXPECT_FALSE(find_in(nested("CZ", "Prague", 91, 14)).value().latitude);
    EXPECT_FALSE(find_in(nested("CZ", "Prague", 50, -181)).value().longitude);
    EXPECT_FALSE(find_in({{"latitude", {std::string{"north"}}}, {"longitude", {std::string{"14"}}}}));
    EXPECT_FALSE(find_in({{"latitude", {50.0}}})) << "half of a point is none";
    EXPECT_FALSE(find_in({{"country_code", {1U}}, {"city", {2.0}}}));
}

TEST_F(DatabaseFile, HasBothVersionsOfAddresses)
{
    test::MmdbFile file;
    file.add("81.2.69.0", 24, nested("CZ", "Prague", 50, 14));
    file.add("2a00::", 12, nested("DE", "Berlin", 52, 13));
    const auto database = open(file);

    EXPECT_EQ(database.find("81.2.69.255").value().city, "Prague");
    EXPECT_EQ(database.find("::ffff:81.2.69.255").value().city, "Prague");
    EXPECT_EQ(database.find("2a0f:ffff::1").value().city, "Berlin");
    EXPECT_FALSE(database.find("81.2.70.0"));
    EXPECT_FALSE(database.find("2a10::1"));
}

TEST_F(DatabaseFile, IsNotAskedAboutPrivateNetworks)
{
    test::MmdbFile file;
    file.add("0.0.0.0", 1, nested("CZ", "Prague", 50, 14));
    const auto database = open(file);

    EXPECT_TRUE(database.find("11.0.0.1"));
    EXPECT_FALSE(database.find("10.0.0.1"));
    EXPECT_FALSE(database.find("127.0.0.1"));
}

TEST_F(DatabaseFile, IsRefusedWithItsNameWhereItIsNone)
{
    const auto missing = Database::open("/nowhere/city.mmdb");
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().message().find("/nowhere/city.mmdb: "), std::string::npos);

    std::ofstream{path()} << "not a database";
    EXPECT_FALSE(Database::open(path()));
}

TEST_F(DatabaseFile, KnowsNothingWhereItIsCutOff)
{
    test::MmdbFile file;
    file.add("81.2.0.0", 16, nested("CZ", "Prague", 50, 14));
    file.write(path());
    std::string bytes;
    {
        std::ifstream in{path(), std::ios::binary};
        bytes.assign(std::istreambuf_iterator<char>{in}, {});
    }
    for (std::size_t lost = 1; lost < bytes.size(); ++lost) {
        std::ofstream{path(), std::ios::binary} << bytes.substr(lost);
        const auto database = Database::open(path());
        EXPECT_NO_THROW(if (database)(void) database->find("81.2.69.142")) << lost;
    }
}

}  // namespace
}  // namespace hovor::geoip
