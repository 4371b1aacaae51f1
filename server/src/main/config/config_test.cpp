#include "main/config/listing.hpp"
#include "main/config/load.hpp"
#include "main/config/texts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace hovor::config {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using Environment = std::vector<std::string>;

Layer flag(const std::string& name, Words words)
{
    return {{find_key(name), std::move(words), "flag"}};
}

Result<Loaded> load_all(const Environment& environment, const std::vector<Layer>& flags = {})
{
    HOVOR_TRY(auto layer, read_environment(environment));
    std::vector<Layer> layers{std::move(layer)};
    layers.insert(layers.end(), flags.begin(), flags.end());
    return load(layers);
}

std::string error_of(const Environment& environment)
{
    const auto loaded = load_all(environment);
    return loaded ? "no error" : loaded.error().message();
}

TEST(Config, HasADefaultForEveryKeyThatTheKeyItselfAccepts)
{
    Config config;
    for (const auto& key : keys()) {
        EXPECT_TRUE(key.set(config, key.get(config))) << key.name << " = " << key.show(config);
    }
}

TEST(Config, NamesEveryKeyOnceInTheEnvironmentToo)
{
    std::set<std::string> names;
    for (const auto& key : keys()) names.insert(key.environment());
    EXPECT_EQ(names.size(), keys().size());
    EXPECT_EQ(find_key("limits.messages_per_minute")->environment(), "HOVOR_LIMITS_MESSAGES_PER_MINUTE");
    EXPECT_EQ(find_key("limits.messages_per_minute")->flag(), "--limits.messages-per-minute");
    EXPECT_EQ(find_key("plain_listen")->flag(), "--plain-listen");
}

TEST(Config, ChangesWhatTheKeyNames)
{
    // Two keys that meant the same member would show each other's value.
    for (const auto& key : keys()) {
        if (key.type != Key::Type::number) continue;
        Config config;
        const auto other = std::to_string(std::stoll(key.get(config).front()) + 1);
        ASSERT_TRUE(key.set(config, {other})) << key.name;
        for (const auto& each : keys()) {
            if (&each != &key) {
                EXPECT_EQ(each.get(config), each.get(Config{})) << key.name << " changes " << each.name;
            }
        }
        EXPECT_EQ(key.get(config).front(), other) << key.name;
    }
}

TEST(Config, CountsTimesInTheUnitOfTheirNames)
{
    const auto config =
        load_all({"HOVOR_LIMITS_IDLE_SECONDS=7", "HOVOR_LIMITS_TICK_MS=20", "HOVOR_SESSION_IDLE_DAYS=3"})
            .value()
            .config;

    EXPECT_EQ(config.transport.idle_time, std::chrono::milliseconds{7'000});
    EXPECT_EQ(config.transport.tick, std::chrono::milliseconds{20});
    EXPECT_EQ(config.session.idle, std::chrono::hours{72});
}

TEST(Config, TakesTheFlagBeforeTheEnvironmentBeforeTheDefault)
{
    const Environment environment{"PATH=/bin", "HOVOR_THREADS=3", "HOVOR_DATA=there"};
    const auto loaded = load_all(environment, {flag("threads", {"4"})}).value();

    EXPECT_EQ(loaded.config.threads, 4);
    EXPECT_EQ(loaded.source_of(*find_key("threads")), "flag");
    EXPECT_EQ(loaded.config.data, "there");
    EXPECT_EQ(loaded.source_of(*find_key("data")), "environment HOVOR_DATA");
    EXPECT_EQ(loaded.config.database.url, "sqlite");
    EXPECT_EQ(loaded.source_of(*find_key("database.url")), "default");
}

TEST(Config, ReplacesAListAsAWhole)
{
    const auto both = load_all({"HOVOR_LISTEN=127.0.0.1:1, [::1]:2"}).value().config.listen;
    EXPECT_EQ(both, (std::vector<transport::Endpoint>{{"127.0.0.1", 1}, {"::1", 2}}));

    const auto one = load_all({"HOVOR_LISTEN=127.0.0.1:1"}, {flag("listen", {"[::1]:2"})}).value().config.listen;
    EXPECT_EQ(one, (std::vector<transport::Endpoint>{{"::1", 2}}));

    EXPECT_TRUE(load_all({"HOVOR_LISTEN=", "HOVOR_PLAIN_LISTEN=127.0.0.1:1"}).value().config.listen.empty());
}

TEST(Config, RefusesAnUnknownNameInTheEnvironmentAndSuggestsTheNearest)
{
    EXPECT_EQ(error_of({"HOVOR_LIMITS_MESSAGE_PER_MINUTE=1"}),
              "HOVOR_LIMITS_MESSAGE_PER_MINUTE (environment): there is no such key. Did you mean "
              "HOVOR_LIMITS_MESSAGES_PER_MINUTE?");
    EXPECT_EQ(error_of({"HOVOR_SOMETHING_ELSE_ALTOGETHER=1"}),
              "HOVOR_SOMETHING_ELSE_ALTOGETHER (environment): there is no such key");
}

TEST(Config, LeavesTheNamesOfTheTestsAndOfTheFileAlone)
{
    EXPECT_EQ(error_of({"HOVOR_TEST_WITHOUT_POSTGRES=1", "HOVOR_CONFIG=/etc/hovor.toml"}), "no error");
}

TEST(Config, RefusesABadValueEvenIfAnotherReplacesIt)
{
    const auto loaded = load_all({"HOVOR_THREADS=many"}, {flag("threads", {"4"})});

    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().message(), "threads (environment HOVOR_THREADS): must be a whole number from 0 to 256");
}

TEST(Config, SaysWhatAValueHasToBe)
{
    EXPECT_THAT(error_of({"HOVOR_THREADS=257"}), HasSubstr("must be a whole number from 0 to 256"));
    EXPECT_THAT(error_of({"HOVOR_THREADS=1.5"}), HasSubstr("must be a whole number"));
    EXPECT_THAT(error_of({"HOVOR_THREADS="}), HasSubstr("must be a whole number"));
    EXPECT_THAT(error_of({"HOVOR_THREADS=99999999999999999999"}), HasSubstr("must be a whole number"));
    EXPECT_THAT(error_of({"HOVOR_SIGN_UP_IS_OPEN=yes"}), HasSubstr("must be true or false"));
    EXPECT_THAT(error_of({"HOVOR_LOG_LEVEL=loud"}), HasSubstr("must be one of debug|info|warning|error"));
    EXPECT_THAT(error_of({"HOVOR_DATA="}), HasSubstr("must not be empty"));
    EXPECT_THAT(error_of({"HOVOR_LISTEN=localhost:1"}),
                AllOf(StartsWith("listen (environment HOVOR_LISTEN): "), HasSubstr("127.0.0.1:8443")));
    EXPECT_THAT(error_of({"HOVOR_TRUSTED_PROXIES=10.0.0.1/8"}), HasSubstr("10.0.0.0/8 is the range"));
    EXPECT_THAT(error_of({"HOVOR_DATABASE_URL=mysql://x"}), HasSubstr("must be sqlite, or a URL such as postgres://"));
    EXPECT_THAT(error_of({"HOVOR_SECURITY_CONTACT=me@example.com"}), HasSubstr("must be like mailto:security@"));
    EXPECT_THAT(error_of({"HOVOR_SECURITY_CONTACT=mailto:a@b\nExpires: never"}), HasSubstr("must be like mailto:"));
    EXPECT_THAT(error_of({"HOVOR_PUBLIC_URL=chat.example.com"}), HasSubstr("must be like https://chat.example.com"));
}

TEST(Config, ChecksWhatGoesTogether)
{
    EXPECT_EQ(
        error_of({"HOVOR_CERTIFICATE=c.pem"}),
        "certificate (environment HOVOR_CERTIFICATE) is set, and key is not: set both, or neither to have one made");
    EXPECT_THAT(error_of({"HOVOR_KEY=k.pem"}),
                StartsWith("key (environment HOVOR_KEY) is set, and certificate is not"));
    EXPECT_THAT(error_of({"HOVOR_LISTEN="}), HasSubstr("nobody could connect"));
    EXPECT_THAT(error_of({"HOVOR_SESSION_IDLE_DAYS=91"}), HasSubstr("is longer than session.absolute_days (default)"));
    EXPECT_THAT(error_of({"HOVOR_LIMITS_OUTBOX_BYTES=16384"}),
                HasSubstr("is less than limits.message_bytes (default)"));
}

TEST(Config, RefusesAServiceOutsideOfTheAllowedRegions)
{
    const auto database = "HOVOR_DATABASE_URL=postgres://u:secret@db.example/hovor";
    EXPECT_EQ(error_of({database}), "no error");  // nothing is declared
    EXPECT_EQ(error_of({database, "HOVOR_REGION_HOME=CZ", "HOVOR_DATABASE_REGION=cz"}), "no error");
    EXPECT_EQ(
        error_of({database, "HOVOR_REGION_HOME=CZ", "HOVOR_REGION_ALLOWED=CZ,EU", "HOVOR_DATABASE_REGION=US"}),
        "database.region is US, and data may lie in CZ, EU alone (region.allowed): choose a database there instead "
        "of postgres://u:***@db.example/hovor");
    EXPECT_THAT(error_of({database, "HOVOR_REGION_HOME=CZ"}), StartsWith("database.region is not set: say where"));
    EXPECT_THAT(error_of({"HOVOR_REGION_HOME=CZ", "HOVOR_FILES_FOLDER=/mnt/files", "HOVOR_FILES_REGION=DE"}),
                StartsWith("files.region is DE, and data may lie in CZ alone"));
    EXPECT_EQ(error_of({"HOVOR_REGION_HOME=CZ", "HOVOR_FILES_FOLDER=/mnt/files"}), "no error");
}

TEST(Config, KnowsWhatRegionsMean)
{
    EXPECT_THAT(error_of({"HOVOR_REGION_HOME=Czechia"}), HasSubstr("must be a country such as CZ, or EU, or EEA"));
    EXPECT_THAT(error_of({"HOVOR_REGION_ALLOWED=EU"}),
                StartsWith("region.allowed (environment HOVOR_REGION_ALLOWED) is set, and region.home is not"));
    EXPECT_THAT(error_of({"HOVOR_REGION_HOME=US", "HOVOR_REGION_ALLOWED=EU"}),
                HasSubstr("is US, which is not in region.allowed: EU"));
}

TEST(PublicUrl, IsASchemeAndAHost)
{
    EXPECT_EQ(parse_public_url("https://chat.example.com/").value(), "https://chat.example.com");
    EXPECT_EQ(parse_public_url("http://[::1]:8080").value(), "http://[::1]:8080");
    for (const auto* bad :
         {"https://", "https:///", "ftp://a", "https://a/b", "https://a?b", "https://u@a", "https://a b", "//a"}) {
        EXPECT_FALSE(parse_public_url(bad)) << bad;
    }
}

TEST(Store, IsShownWithoutItsPasswords)
{
    EXPECT_EQ(without_passwords("sqlite"), "sqlite");
    EXPECT_EQ(without_passwords("postgres://h/db"), "postgres://h/db");
    EXPECT_EQ(without_passwords("postgres://u@h:5432/db"), "postgres://u@h:5432/db");
    EXPECT_EQ(without_passwords("postgres://u:secret@h:5432/db"), "postgres://u:***@h:5432/db");
    EXPECT_EQ(without_passwords("postgres://u:a:b@h/db?password=secret&sslpassword=hidden&x=1"),
              "postgres://u:***@h/db?password=***&sslpassword=***&x=1");
    EXPECT_EQ(without_passwords("postgresql:///db?user=u&password=secret"), "postgresql:///db?user=u&password=***");
}

TEST(Store, RefusesAPasswordThatLibpqWouldTakeForTheHost)
{
    for (const auto* bad : {"postgres://u:se/cret@h/db", "postgres://u:se?cret@h/db", "postgres://u:se#cret@h/db"}) {
        const auto parsed = parse_database_url(bad);
        ASSERT_FALSE(parsed) << bad;
        EXPECT_THAT(parsed.error().message(), AllOf(HasSubstr("%2F"), Not(HasSubstr("cret")))) << bad;
    }
}

TEST(Listing, TellsKeyValueDefaultAndSourceAndNoPassword)
{
    const auto listed = list(load_all({"HOVOR_DATABASE_URL=postgres://u:secret@h/db", "HOVOR_THREADS=3"}).value());

    EXPECT_THAT(listed, testing::ContainsRegex("threads +3 +0 +environment HOVOR_THREADS\n"));
    EXPECT_THAT(listed, testing::ContainsRegex(
                            "database.url +\"postgres://u:...@h/db\" +\"sqlite\" +environment HOVOR_DATABASE_URL\n"));
    EXPECT_THAT(listed, testing::ContainsRegex("limits.messages_per_minute +60 +60 +default\n"));
    EXPECT_THAT(listed, Not(HasSubstr("secret")));
    for (const auto& key : keys()) EXPECT_THAT(listed, HasSubstr("\n" + key.name + " "));
}

// The line that docs/configuration.md has for a key.
std::string documented(const Key& key)
{
    auto description = key.description;
    for (std::size_t at = 0; (at = description.find('|', at)) != std::string::npos; at += 2)
        description.insert(at, "\\");
    return "| `" + key.name + "` | " + description + " | `" + key.show(Config{}) + "` |";
}

TEST(Documentation, ListsEveryKeyWithItsDefaultInTheOrderOfTheTable)
{
    std::ifstream in{DOCS_FOLDER "/configuration.md"};
    std::vector<std::string> found;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("| `") && line.find("` | ") != std::string::npos) found.push_back(line);
    }
    std::vector<std::string> expected;
    for (const auto& key : keys()) expected.push_back(documented(key));

    EXPECT_EQ(found, expected) << "The lines have to be:\n" << testing::PrintToString(expected);
}

}  // namespace
}  // namespace hovor::config
