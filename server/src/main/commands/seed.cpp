#include "base/random.hpp"
#include "main/commands/commands.hpp"
#include "main/commands/print.hpp"
#include "main/commands/whose.hpp"
#include "main/data_folder.hpp"
#include "seed/progress.hpp"
#include "seed/seeder.hpp"
#include "seed/texts.hpp"

#include <CLI/CLI.hpp>

#include <optional>

namespace hovor {
namespace {

struct Options {
    Whose whose;
    std::size_t conversations = 1'000;
    std::size_t messages = 10'000;
    std::size_t agents = 4;
    std::uint64_t seed = 1;
    bool adds = false;
};

// No server sees what is written here before it is all there; and none should wait for it.
Result<std::optional<FolderLock>> lock_folder(const Config& config)
{
    if (config.is_on_postgres()) return std::nullopt;
    HOVOR_CHECK(make_data_folder(config.data));
    HOVOR_TRY(auto lock, FolderLock::take(config.data));
    return std::optional{std::move(lock)};
}

Result<void> check_is_empty(Services& services, const AccountId& account)
{
    auto look = [](const Transaction& db) -> Result<bool> {
        return db.conversations().list(std::nullopt, INT64_MAX, 1).empty();
    };
    HOVOR_TRY(const auto is_empty, services.wait(services.store().read(account, std::move(look))));
    if (is_empty) return {};
    return fail(ErrorCode::conflict,
                "the account holds conversations, among which those of trials cannot be told apart any more; make "
                "another account, or add to this one by --add");
}

// Nobody signs in as one of them before they have been given a password: hovor agent set-password.
Result<std::vector<AgentId>> add_agents(Services& services, const AccountId& account, const Options& options)
{
    std::vector<AgentId> agents;
    seed::Dice dice{options.seed};
    for (std::size_t i = 0; i < options.agents; ++i) {
        NewAgent wanted{.name = seed::full_name(dice),
                        .email = "agent." + random_id() + "@example.com",
                        .password = random_token()};
        HOVOR_TRY(const auto agent, services.wait(services.team().create_agent(account, std::move(wanted))));
        agents.push_back(agent.id);
    }
    return agents;
}

Result<int> run(const Config& config, const Options& options)
{
    if (options.messages < options.conversations) {
        return fail(ErrorCode::invalid_argument,
                    "each conversation has a message: raise --messages, or lower --conversations");
    }
    HOVOR_TRY(const auto lock, lock_folder(config));
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto account, find_account(*services, options.whose));
    if (!options.adds) {
        HOVOR_CHECK(check_is_empty(*services, account));
    }
    HOVOR_TRY(auto agents, add_agents(*services, account, options));

    seed::Progress progress{"messages", options.messages};
    seed::Seeder seeder{services->store(), account, std::move(agents), options.seed};
    const seed::Amount amount{.conversations = options.conversations, .messages = options.messages};
    HOVOR_CHECK(
        services->wait(seeder.fill(amount, services->clock().now(), [&](std::size_t done) { progress.show(done); })));
    print({{"account_id", account.str()},
           {"conversations", static_cast<std::int64_t>(options.conversations)},
           {"messages", static_cast<std::int64_t>(options.messages)}});
    return exit_done;
}

}  // namespace

void add_seed(CommandLine& line)
{
    const CommandLine::About about{
        .name = "seed",
        .description = "Fill an account with made-up conversations of the last year, for trials of load",
        .examples =
            "  hovor seed --data trial --conversations 100000 --messages 1000000\n"
            "  hovor seed --data trial --colleague ada@example.com --add --seed 2",
    };
    const auto options = std::make_shared<Options>();
    auto& command = line.add(line.root(), about, CommandLine::Flags::database,
                             [options](const auto& loaded) { return run(loaded.config, *options); });
    add_whose_flags(command, options->whose);
    command
        .add_option("--conversations", options->conversations, "How many conversations, each of a visitor of its own")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    command.add_option("--messages", options->messages, "How many messages people write, in all of them")
        ->check(CLI::Range(1, 100'000'000))
        ->capture_default_str();
    command.add_option("--agents", options->agents, "How many agents are made, who answer")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command.add_option("--seed", options->seed, "The same number makes the same conversations")->capture_default_str();
    command.add_flag("--add", options->adds, "Also where the account holds conversations already");
}

}  // namespace hovor
