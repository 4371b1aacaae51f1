#include "app/audit_desk.hpp"
#include "base/number.hpp"
#include "main/commands/commands.hpp"
#include "main/commands/print.hpp"
#include "main/commands/whose.hpp"

#include <CLI/CLI.hpp>

namespace hovor {
namespace {

struct Options {
    Whose whose;
    std::string expected;  // "42:<hash>"
};

// What somebody kept of an earlier run: the entry that was the last then.
Result<std::optional<AuditMark>> parse_mark(const std::string& text)
{
    if (text.empty()) return std::optional<AuditMark>{};
    const auto colon = text.find(':');
    const auto seq = parse_number(std::string_view{text}.substr(0, colon));
    if (colon == std::string::npos || !seq || colon + 1 == text.size()) {
        return fail(ErrorCode::invalid_argument, "--expect: is not of the form 42:hash, as an earlier run printed it");
    }
    return std::optional{AuditMark{*seq, text.substr(colon + 1)}};
}

Result<int> verify(const Config& config, const Options& options)
{
    HOVOR_TRY(auto mark, parse_mark(options.expected));
    HOVOR_TRY(const auto services, Services::open(config, Services::Missing::refuse));
    HOVOR_TRY(const auto account, find_account(*services, options.whose));
    AuditDesk desk{services->store()};
    HOVOR_TRY(const auto findings, services->wait(desk.check(account, std::move(mark))));
    if (findings.broken_at) {
        return fail(ErrorCode::conflict, "entry " + std::to_string(*findings.broken_at) + " of account " +
                                             account.str() + " is not what was written, or is missing");
    }
    print({{"account_id", account.str()},
           {"entries", findings.count},
           {"last", std::to_string(findings.count) + ":" + findings.last_hash}});
    return exit_done;
}

}  // namespace

void add_audit(CommandLine& line)
{
    auto& group = line.add_group({"audit", "Check what was done in an account", "  hovor audit verify"});
    const auto options = std::make_shared<Options>();
    const CommandLine::About about{
        .name = "verify",
        .description = "Read an account's audit log and say whether all of it is as it was written",
        .examples =
            "  hovor audit verify --data /var/lib/hovor --colleague ada@example.com\n"
            "  hovor audit verify --expect 42:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    };
    auto& command = line.add(group, about, CommandLine::Flags::database,
                             [options](const auto& loaded) { return verify(loaded.config, *options); });
    add_whose_flags(command, options->whose);
    command.add_option("--expect", options->expected, "`last` of an earlier run: that entry must be the same still")
        ->type_name("SEQ:HASH");
}

}  // namespace hovor
