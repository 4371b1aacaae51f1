#include "main/commands/whose.hpp"

#include <CLI/CLI.hpp>

namespace hovor {
namespace {

Result<AccountId> only_account(Services& services)
{
    const auto look = [](const Directory& all) -> Result<std::vector<AccountId>> { return all.accounts(2); };
    HOVOR_TRY(const auto ids, services.wait(services.store().look_up(look)));
    if (ids.size() == 1) return ids.front();
    if (ids.empty()) return fail(ErrorCode::not_found, "there is no account yet; make one: hovor account create");
    return fail(ErrorCode::invalid_argument,
                "there are several accounts; name one by --account or --colleague (hovor account list shows them)");
}

}  // namespace

void add_whose_flags(CLI::App& command, Whose& whose)
{
    auto* account = command.add_option("--account", whose.account, "Id of the account; needed if there are several");
    command.add_option("--colleague", whose.colleague, "E-mail address of anybody in the account, instead of its id")
        ->excludes(account);
}

Result<AccountId> find_account(Services& services, const Whose& whose)
{
    if (!whose.colleague.empty()) {
        HOVOR_TRY(auto entry, find_agent(services, whose.colleague));
        return entry.account;
    }
    if (whose.account.empty()) return only_account(services);

    AccountId id{whose.account};
    if (!services.wait(services.team().account(id))) {
        return fail(ErrorCode::not_found, "there is no account " + whose.account + "; hovor account list shows them");
    }
    return id;
}

Result<Directory::AgentEntry> find_agent(Services& services, const std::string& email)
{
    HOVOR_TRY(const auto parsed, Email::parse(email));
    using Found = std::optional<Directory::AgentEntry>;
    auto look = [key = parsed.key()](const Directory& all) -> Result<Found> { return all.agent_of_email(key); };
    HOVOR_TRY(auto found, services.wait(services.store().look_up(std::move(look))));
    if (!found) return fail(ErrorCode::not_found, "there is no agent " + email + "; hovor agent list shows them");
    return *std::move(found);
}

}  // namespace hovor
