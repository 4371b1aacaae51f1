#include "main/config/load.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace hovor::config {
namespace {

using testing::HasSubstr;

class ConfigFile : public testing::Test {
protected:
    ~ConfigFile() override { std::filesystem::remove(file_); }

    Result<Loaded> load_file(const std::string& text)
    {
        std::ofstream{file_} << text;
        HOVOR_TRY(auto layer, read_file(file_));
        const std::vector<Layer> layers{std::move(layer)};
        return load(layers);
    }

    std::string error_of(const std::string& text)
    {
        const auto loaded = load_file(text);
        return loaded ? "no error" : loaded.error().message();
    }

    const std::filesystem::path file_ =
        std::filesystem::temp_directory_path() / ("hovor_config_test_" + std::to_string(::getpid()) + ".toml");
};

TEST_F(ConfigFile, TakesKeysInTablesAndWithDots)
{
    const auto loaded = load_file(R"toml(
        data = "/var/lib/hovor"
        listen = ["0.0.0.0:443", "[::1]:8443"]
        sign_up.is_open = false
        [limits]
        messages_per_minute = 30
    )toml")
                            .value();

    EXPECT_EQ(loaded.config.data, "/var/lib/hovor");
    EXPECT_EQ(loaded.config.listen.size(), 2U);
    EXPECT_FALSE(loaded.config.web.sign_up_is_open);
    EXPECT_EQ(loaded.config.web.messages_per_minute, 30);
    EXPECT_EQ(loaded.source_of(*find_key("limits.messages_per_minute")), file_.string() + ", line 6");
}

TEST_F(ConfigFile, RefusesAnUnknownKeyAndSuggestsTheNearest)
{
    EXPECT_EQ(error_of("\nlimits.messages_per_minut = 1\n"),
              "limits.messages_per_minut (" + file_.string() +
                  ", line 2): there is no such key. Did you mean limits.messages_per_minute?");
    EXPECT_THAT(error_of("[limit]\nheaders = 1\n"),
                HasSubstr("limit (" + file_.string() + ", line 1): there is no such"));
    EXPECT_THAT(error_of("limits.headers.most = 1\n"), HasSubstr("limits.headers"));
}

TEST_F(ConfigFile, RefusesAValueOfAnotherType)
{
    EXPECT_EQ(error_of("threads = \"2\""), "threads (" + file_.string() + ", line 1): must be a number without quotes");
    EXPECT_THAT(error_of("threads = 2.0"), HasSubstr("must be a number without quotes"));
    EXPECT_THAT(error_of("data = 2"), HasSubstr("must be a text in quotes"));
    EXPECT_THAT(error_of("sign_up.is_open = \"true\""), HasSubstr("must be true or false, without quotes"));
    EXPECT_THAT(error_of("listen = \"0.0.0.0:1\""), HasSubstr("must be a list of texts"));
    EXPECT_THAT(error_of("listen = [1]"), HasSubstr("must be a list of texts"));
    EXPECT_THAT(error_of("threads = [1]"), HasSubstr("must be a number"));
    EXPECT_THAT(error_of("limits = 1"), HasSubstr("limits"));
}

TEST_F(ConfigFile, RefusesAValueBeyondItsRange)
{
    EXPECT_EQ(error_of("threads = -1"),
              "threads (" + file_.string() + ", line 1): must be a whole number from 0 to 256");
}

TEST_F(ConfigFile, RefusesWhatIsNotToml)
{
    EXPECT_THAT(error_of("threads = 1\ndata =\n"), testing::StartsWith(file_.string() + ", line 2: not TOML: "));
    EXPECT_THAT(error_of("threads = 1\nthreads = 2\n"), HasSubstr("line 2: not TOML: "));
}

TEST(MissingConfigFile, IsNamed)
{
    for (const auto* name : {"/no/such/file.toml", "/tmp"}) {
        const auto layer = read_file(name);
        ASSERT_FALSE(layer) << name;
        EXPECT_EQ(layer.error().message(),
                  "cannot read the configuration file " + std::string{name} + ": check its name and its permissions");
    }
}

}  // namespace
}  // namespace hovor::config
