#include "base/rfc3339.hpp"
#include "main/commands/commands.hpp"
#include "main/commands/password.hpp"
#include "main/commands/print.hpp"
#include "main/commands/whose.hpp"
#include "main/table.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {
namespace {

using Flags = CommandLine::Flags;

struct Options {
    Whose whose;
    std::string email;
    std::string name;
    std::string role{to_string(Role::agent)};
    std::string job_title;
    std::string motto;
    bool is_password_on_stdin = false;
    bool as_json = false;
};

Result<int> create(const Config& config, const Options& options)
{
    HOVOR_TRY(const auto password, take_password(options.is_password_on_stdin));
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto account, find_account(*services, options.whose));
    NewAgent wanted{.name = options.name,
                    .email = options.email,
                    .password = password.text,
                    .role = from_string<Role>(options.role).value(),
                    .job_title = options.job_title,
                    .motto = options.motto};
    HOVOR_TRY(const auto agent, services->wait(services->team().create_agent(account, std::move(wanted))));

    JsonObject printed{{"account_id", account.str()}, {"agent_id", agent.id.str()}, {"email", agent.email}};
    if (password.is_generated) printed.emplace_back("password", password.text);
    print(printed);
    return exit_done;
}

Result<int> list(const Config& config, const Options& options)
{
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto account, find_account(*services, options.whose));
    HOVOR_TRY(const auto agents, services->wait(services->team().agents(account)));

    Table table{{"AGENT", "NAME", "E-MAIL", "ROLE", "STATE", "CREATED"}};
    for (const auto& agent : agents) {
        const std::string role{to_string(agent.role)};
        const std::string state = agent.is_active ? "active" : "deactivated";
        const auto created = to_rfc3339(agent.created_at);
        if (options.as_json) {
            print({{"agent_id", agent.id.str()},
                   {"name", agent.name},
                   {"email", agent.email},
                   {"role", role},
                   {"state", state},
                   {"created_at", created}});
        } else {
            table.add({agent.id.str(), agent.name, agent.email, role, state, created});
        }
    }
    if (!options.as_json) std::cout << table.to_string();
    return exit_done;
}

Result<int> set_password(const Config& config, const Options& options)
{
    HOVOR_TRY(const auto password, take_password(options.is_password_on_stdin));
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto agent, find_agent(*services, options.email));
    HOVOR_CHECK(services->wait(services->team().set_password(agent.account, agent.agent, password.text)));

    JsonObject printed{{"account_id", agent.account.str()}, {"agent_id", agent.agent.str()}};
    if (password.is_generated) printed.emplace_back("password", password.text);
    print(printed);
    return exit_done;
}

// Its secret stands behind the #, so that it reaches no server's log.
void print_link(const Config& config, const std::string& path, Timestamp expires_at)
{
    JsonObject printed{{"path", path}, {"expires_at", to_rfc3339(expires_at)}};
    if (!config.public_url.empty()) printed.emplace_back("url", config.public_url + path);
    print(printed);
}

Result<int> sign_in_link(const Config& config, const Options& options)
{
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto agent, find_agent(*services, options.email));
    const auto expires_at = services->clock().now() + Entrance::Lifetimes{}.link;
    HOVOR_TRY(const auto token, services->wait(services->entrance().make_link(agent.account, agent.agent)));

    print_link(config, "/app/sign-in#link=" + token, expires_at);
    return exit_done;
}

Result<int> reset_link(const Config& config, const Options& options)
{
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto agent, find_agent(*services, options.email));
    const auto expires_at = services->clock().now() + PasswordReset::lifetime;
    HOVOR_TRY(const auto token, services->wait(services->password_reset().make_link(agent.account, agent.agent)));
    print_link(config, "/app/reset#" + token, expires_at);
    return exit_done;
}

using Run = Result<int> (*)(const Config&, const Options&);

// A command of the group; its own flags go where `options` points.
CLI::App& add(CommandLine& line, CLI::App& group, const CommandLine::About& about,
              const std::shared_ptr<Options>& options, Run run)
{
    return line.add(group, about, Flags::database,
                    [options, run](const auto& loaded) { return run(loaded.config, *options); });
}

void add_create(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{
        .name = "create",
        .description = "Make an agent in an account, and print their ids as JSON",
        .examples =
            "  hovor agent create --name 'Grace Hopper' --email grace@example.com --job-title Support\n"
            "  hovor agent create --colleague ada@example.com --name Grace --email grace@example.com \\\n"
            "    --role admin --password-stdin < password.txt",
    };
    const auto options = std::make_shared<Options>();
    auto& command = add(line, group, about, options, create);
    add_whose_flags(command, options->whose);
    command.add_option("--name", options->name, "Name that visitors see")->required();
    command.add_option("--email", options->email, "E-mail address by which the agent signs in")->required();
    command.add_option("--role", options->role, "owner, admin or agent")
        ->check(CLI::IsMember{std::vector<std::string>{names_of<Role>.begin(), names_of<Role>.end()}})
        ->type_name("ROLE")
        ->capture_default_str();
    command.add_option("--job-title", options->job_title, "Job title that visitors see");
    command.add_option("--motto", options->motto, "Personal motto that visitors see");
    add_password_flag(command, options->is_password_on_stdin);
}

void add_list(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{"list", "List the agents of an account, the deactivated too",
                                   "  hovor agent list --data /var/lib/hovor\n"
                                   "  hovor agent list --colleague ada@example.com --json"};
    const auto options = std::make_shared<Options>();
    auto& command = add(line, group, about, options, list);
    add_whose_flags(command, options->whose);
    command.add_flag("--json", options->as_json, "One JSON object a line");
}

void add_set_password(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{
        "set-password", "Give an agent a new password; it signs them out everywhere",
        "  hovor agent set-password --email ada@example.com\n"
        "  hovor agent set-password --email ada@example.com --password-stdin < password.txt"};
    const auto options = std::make_shared<Options>();
    auto& command = add(line, group, about, options, set_password);
    command.add_option("--email", options->email, "The agent's e-mail address")->required();
    add_password_flag(command, options->is_password_on_stdin);
}

void add_sign_in_link(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{
        "sign-in-link", "Print, as JSON, the path of a page that signs an agent in once, within ten minutes",
        "  hovor agent sign-in-link --email ada@example.com\n"
        "  HOVOR_PUBLIC_URL=https://chat.example.com hovor agent sign-in-link --email ada@example.com"};
    const auto options = std::make_shared<Options>();
    auto& command = add(line, group, about, options, sign_in_link);
    command.add_option("--email", options->email, "The agent's e-mail address")->required();
}

void add_reset_link(CommandLine& line, CLI::App& group)
{
    const CommandLine::About about{
        "reset-link", "Print, as JSON, the path of a page where an agent chooses a new password, once within an hour",
        "  hovor agent reset-link --email ada@example.com"};
    const auto options = std::make_shared<Options>();
    auto& command = add(line, group, about, options, reset_link);
    command.add_option("--email", options->email, "The agent's e-mail address")->required();
}

}  // namespace

void add_agent(CommandLine& line)
{
    auto& group = line.add_group({"agent", "Make and list agents, and let them in",
                                  "  hovor agent create --name Grace --email grace@example.com\n"
                                  "  hovor agent list\n"
                                  "  hovor agent set-password --email grace@example.com"});
    add_create(line, group);
    add_list(line, group);
    add_set_password(line, group);
    add_sign_in_link(line, group);
    add_reset_link(line, group);
}

}  // namespace hovor
