#include "main/command_line.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace hovor {
namespace {

constexpr std::string_view config_variable = "HOVOR_CONFIG=";

int complain(int code, std::string sentence)
{
    // libpq's are of several lines, some of them indented.
    while (sentence.ends_with('\n')) sentence.pop_back();
    std::erase(sentence, '\t');
    std::ranges::replace(sentence, '\n', ' ');
    std::cerr << "hovor: " << sentence << '\n';
    return code;
}

bool is_flag_of(CommandLine::Flags flags, const config::Key& key)
{
    switch (flags) {
        case CommandLine::Flags::none: return false;
        case CommandLine::Flags::database: return key.name == "data" || key.name.starts_with("database.");
        case CommandLine::Flags::place: return key.name == "geoip.file";
        case CommandLine::Flags::all: return true;
    }
    return false;
}

// Adds the key's flag. What is given to it becomes an assignment.
std::function<void(config::Layer&)> add_flag(CLI::App& command, const config::Key& key)
{
    const auto words = std::make_shared<config::Words>();
    auto* option = command.add_option(key.flag(), *words, key.description);
    option->type_name(key.placeholder);
    if (const auto value = key.show(Config{}); value != "[]" && value != R"("")") option->default_str(value);
    // A list takes one word a flag, and the flag as often as one likes.
    if (key.type == config::Key::Type::list) {
        option->allow_extra_args(false);
    } else {
        option->expected(1);
    }
    if (key.is_limit()) option->group("");
    return [option, words, &key](config::Layer& layer) {
        if (option->count() > 0) layer.push_back({&key, *words, "flag " + key.flag()});
    };
}

std::string footer_of(const CommandLine::About& about, CommandLine::Flags flags)
{
    std::string footer;
    if (flags == CommandLine::Flags::all) {
        footer +=
            "Every key that `hovor config show` lists is a flag too: limits.messages_per_minute is\n"
            "--limits.messages-per-minute.\n\n";
    }
    return footer + "Examples:\n" + about.examples;
}

}  // namespace

CommandLine::CommandLine(std::vector<std::string> environment)
    : environment_{std::move(environment)}, root_{std::make_unique<CLI::App>("Live chat for your web site.", "hovor")}
{
    root_->require_subcommand(1);
    root_->get_formatter()->column_width(34);
    root_->footer("`hovor COMMAND --help` tells more, with examples. Exit codes: 0 done, 1 failed, 2 wrong usage.");
}

CommandLine::~CommandLine() = default;

CLI::App& CommandLine::add_group(const About& about)
{
    auto* group = root_->add_subcommand(about.name, about.description);
    group->require_subcommand(1);
    group->footer("Examples:\n" + about.examples);
    return *group;
}

CLI::App& CommandLine::add(CLI::App& parent, const About& about, Flags flags, Body body)
{
    auto* command = parent.add_subcommand(about.name, about.description);
    command->footer(footer_of(about, flags));
    if (flags == Flags::none) {
        command->callback([this, body = std::move(body)] { action_ = [&body] { return *body({}); }; });
        return *command;
    }
    const auto file = std::make_shared<std::string>();
    command->add_option("--config", *file, "TOML file with the configuration")->type_name("FILE");
    Given given;
    for (const auto& key : config::keys()) {
        if (is_flag_of(flags, key)) given.push_back(add_flag(*command, key));
    }
    command->callback([this, file, given = std::move(given), body = std::move(body)] {
        action_ = [this, &file, &given, &body] {
            const auto loaded = load(*file, given);
            if (!loaded) return complain(exit_wrong_usage, loaded.error().message());
            const auto code = body(*loaded);
            return code ? *code : complain(exit_failed, code.error().message());
        };
    });
    return *command;
}

Result<config::Loaded> CommandLine::load(const std::string& file, const Given& flags) const
{
    auto path = file;
    for (const auto& variable : environment_) {
        if (path.empty() && variable.starts_with(config_variable)) path = variable.substr(config_variable.size());
    }
    std::vector<config::Layer> layers(3);
    if (!path.empty()) {
        HOVOR_TRY(layers[0], config::read_file(path));
    }
    HOVOR_TRY(layers[1], config::read_environment(environment_));
    for (const auto& take : flags) take(layers[2]);
    return config::load(layers);
}

int CommandLine::run(std::vector<std::string> args)
{
    try {
        std::ranges::reverse(args);  // as CLI11 wants them
        root_->parse(std::move(args));
        return action_();
    } catch (const CLI::Success& asked_for_help) {
        return root_->exit(asked_for_help);
    } catch (const CLI::ParseError& error) {
        complain(exit_wrong_usage, error.what());
        std::cerr << "Add --help to see what can be said.\n";
        return exit_wrong_usage;
    } catch (const std::exception& error) {
        return complain(exit_failed, error.what());
    }
}

}  // namespace hovor
