#include "main/commands/commands.hpp"
#include "main/database.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {
namespace {

Result<int> migrate(const Config& config, bool only_plan)
{
    const Database database{config};
    HOVOR_TRY(const auto missing, database.plan());
    if (!only_plan) {
        HOVOR_CHECK(database.migrate(SystemClock{}));
    }

    for (const auto& migration : missing) std::cout << (only_plan ? "to do " : "done  ") << migration.name << '\n';
    if (missing.empty()) std::cout << "The database is up to date.\n";
    return exit_done;
}

}  // namespace

void add_migrate(CommandLine& line)
{
    const CommandLine::About about{
        .name = "migrate",
        .description = "Bring the database up to this program's version; all steps or none",
        .examples =
            "  hovor migrate --data /var/lib/hovor --plan\n"
            "  hovor migrate --database.url postgres://hovor@db.example.com/hovor",
    };
    const auto only_plan = std::make_shared<bool>(false);
    auto& command = line.add(line.root(), about, CommandLine::Flags::database,
                             [only_plan](const auto& loaded) { return migrate(loaded.config, *only_plan); });
    command.add_flag("--plan", *only_plan, "Only say what would be done");
}

}  // namespace hovor
