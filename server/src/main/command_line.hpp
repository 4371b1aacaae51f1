#pragma once

#include "main/config/load.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hovor {

// What the program ends with; docs/commands.md tells people.
inline constexpr int exit_done = 0;
inline constexpr int exit_failed = 1;       // understood, and could not be done
inline constexpr int exit_wrong_usage = 2;  // of flags, of the environment, of the configuration file

// The commands of the program: what they are called, which flags they take, and what they do.
class CommandLine {
public:
    // Which keys of the configuration are flags of a command.
    enum class Flags { none, database, place, all };

    // Ends with an exit code, or an error that is one sentence for whoever typed the command.
    using Body = std::function<Result<int>(const config::Loaded&)>;

    struct About {
        std::string name;
        std::string description;
        std::string examples{};  // a line each
    };

    // `environment` is of "NAME=value".
    explicit CommandLine(std::vector<std::string> environment);
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App& root() noexcept { return *root_; }

    // A command that only has others in it: "account".
    CLI::App& add_group(const About& about);

    // A command in `parent`; the body runs once the configuration is read. The caller adds flags of its own,
    // whose variables the body keeps alive.
    CLI::App& add(CLI::App& parent, const About& about, Flags flags, Body body);

    // Parses, runs what was asked for, and says on stderr why it could not. `args` without the program's name.
    int run(std::vector<std::string> args);

private:
    using Given = std::vector<std::function<void(config::Layer&)>>;

    Result<config::Loaded> load(const std::string& file, const Given& flags) const;

    const std::vector<std::string> environment_;
    std::unique_ptr<CLI::App> root_;
    std::function<int()> action_;
};

}  // namespace hovor
