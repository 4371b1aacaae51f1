#include "main/program.hpp"

#include "main/command_line.hpp"
#include "main/commands/commands.hpp"
#include "main/commands/serve.hpp"
#include "main/version.hpp"

#include <iostream>

namespace hovor {
namespace {

void add_serve(CommandLine& line)
{
    const CommandLine::About about{
        .name = "serve",
        .description = "Serve the chat boxes and the dashboard until SIGTERM; SIGHUP reads the certificate again",
        .examples =
            "  hovor serve --data /var/lib/hovor --listen 0.0.0.0:443\n"
            "  hovor serve --config /etc/hovor.toml\n"
            "  hovor serve --data demo --listen 127.0.0.1:0 --plain-listen 127.0.0.1:8080",
    };
    line.add(line.root(), about, CommandLine::Flags::all,
             [](const config::Loaded& loaded) -> Result<int> { return serve(loaded.config); });
}

void add_version(CommandLine& line)
{
    const CommandLine::About about{"version", "Print the version", "  hovor version"};
    line.add(line.root(), about, CommandLine::Flags::none, [](const config::Loaded&) -> Result<int> {
        std::cout << "hovor " << version() << '\n';
        return exit_done;
    });
}

}  // namespace

int run_program(std::vector<std::string> args, std::vector<std::string> environment)
{
    CommandLine line{std::move(environment)};
    add_serve(line);
    add_account(line);
    add_agent(line);
    add_audit(line);
    add_config(line);
    add_inspect(line);
    add_migrate(line);
    add_seed(line);
    add_version(line);
    return line.run(std::move(args));
}

}  // namespace hovor
