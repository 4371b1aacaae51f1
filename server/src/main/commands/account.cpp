#include "base/rfc3339.hpp"
#include "main/commands/commands.hpp"
#include "main/commands/password.hpp"
#include "main/commands/print.hpp"
#include "main/commands/services.hpp"
#include "main/table.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {
namespace {

struct CreateOptions {
    std::string company;
    std::string name;
    std::string email;
    bool is_password_on_stdin = false;
};

Result<int> create(const Config& config, const CreateOptions& options)
{
    HOVOR_TRY(const auto password, take_password(options.is_password_on_stdin));
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::make));
    NewAccount wanted{options.name, options.company, options.email, password.text};
    HOVOR_TRY(const auto opened, services->wait(services->entrance().open_account(std::move(wanted))));

    JsonObject printed{{"account_id", opened.account.id.str()},
                       {"chat_key", opened.account.chat_key},
                       {"agent_id", opened.owner.id.str()},
                       {"email", opened.owner.email}};
    if (password.is_generated) printed.emplace_back("password", password.text);
    print(printed);
    return exit_done;
}

Result<int> list(const Config& config, bool as_json)
{
    constexpr int at_most = 10'000;
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto ids,
              services->wait(services->store().look_up(
                  [](const Directory& all) -> Result<std::vector<AccountId>> { return all.accounts(at_most); })));

    Table table{{"ACCOUNT", "COMPANY", "CHAT KEY", "AGENTS", "CREATED"}};
    for (const auto& id : ids) {
        HOVOR_TRY(const auto account, services->wait(services->team().account(id)));
        HOVOR_TRY(const auto agents, services->wait(services->team().agents(id)));
        const auto count = std::to_string(agents.size());
        if (as_json) {
            print({{"account_id", id.str()},
                   {"company", account.company},
                   {"chat_key", account.chat_key},
                   {"created_at", to_rfc3339(account.created_at)}});
        } else {
            table.add({id.str(), account.company, account.chat_key, count, to_rfc3339(account.created_at)});
        }
    }
    if (!as_json) std::cout << table.to_string();
    return exit_done;
}

void add_create(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{
        .name = "create",
        .description = "Make an account with its owner, and print its ids and the key for the chat code as JSON",
        .examples =
            "  hovor account create --data /var/lib/hovor --company Acme --name 'Ada Lovelace' --email "
            "ada@example.com\n"
            "  hovor account create --company Acme --name Ada --email ada@example.com --password-stdin < password.txt",
    };
    const auto options = std::make_shared<CreateOptions>();
    auto& command = line.add(group, about, CommandLine::Flags::database,
                             [options](const auto& loaded) { return create(loaded.config, *options); });
    command.add_option("--company", options->company, "Company that the account is for")->required();
    command.add_option("--name", options->name, "Name of the owner, who is the first agent")->required();
    command.add_option("--email", options->email, "E-mail address by which the owner signs in")->required();
    add_password_flag(command, options->is_password_on_stdin);
}

void add_list(CommandLine& line, CLI::App& group)
{
    const auto as_json = std::make_shared<bool>(false);
    const CommandLine::About about{"list", "List the accounts, the oldest first",
                                   "  hovor account list --data /var/lib/hovor\n"
                                   "  hovor account list --json"};
    auto& command = line.add(group, about, CommandLine::Flags::database,
                             [as_json](const auto& loaded) { return list(loaded.config, *as_json); });
    command.add_flag("--json", *as_json, "One JSON object a line");
}

}  // namespace

void add_account(CommandLine& line)
{
    auto& group = line.add_group({"account", "Make and list accounts",
                                  "  hovor account create --company Acme --name Ada --email ada@example.com\n"
                                  "  hovor account list"});
    add_create(line, group);
    add_list(line, group);
}

}  // namespace hovor
