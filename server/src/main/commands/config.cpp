#include "main/commands/commands.hpp"
#include "main/config/listing.hpp"
#include "main/places.hpp"
#include "transport/certificate.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {
namespace {

Result<int> show(const config::Loaded& loaded)
{
    std::cout << config::list(loaded);
    return exit_done;
}

// The configuration is understood by now: what is left are the files that it names.
Result<int> check(const config::Loaded& loaded)
{
    const auto& config = loaded.config;
    if (!config.certificate.empty()) {
        HOVOR_CHECK(transport::read_certificate(config.certificate, config.key));
    }
    if (!config.geoip.file.empty()) {
        HOVOR_CHECK(open_places(config));
    }
    std::cout << "The configuration is fine.\n";
    return exit_done;
}

}  // namespace

void add_config(CommandLine& line)
{
    auto& group = line.add_group({"config", "See and check the configuration",
                                  "  hovor config show --config /etc/hovor.toml\n"
                                  "  HOVOR_LIMITS_MESSAGES_PER_MINUTE=30 hovor config check"});
    line.add(group,
             {"show", "List every key with its value, its default and where the value is from; no passwords",
              "  hovor config show\n"
              "  hovor config show --config /etc/hovor.toml"},
             CommandLine::Flags::all, show);
    line.add(group,
             {"check", "Say what is wrong with the configuration, if anything; starts nothing",
              "  hovor config check --config /etc/hovor.toml"},
             CommandLine::Flags::all, check);
}

}  // namespace hovor
