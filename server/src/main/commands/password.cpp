#include "main/commands/password.hpp"

#include "base/random.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {

void add_password_flag(CLI::App& command, bool& is_on_stdin)
{
    command.add_flag("--password-stdin", is_on_stdin,
                     "Read the password from the first line of stdin; without it, one is made and printed");
}

Result<GivenPassword> take_password(bool is_on_stdin)
{
    if (!is_on_stdin) return GivenPassword{random_id(), true};
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty())
        return fail(ErrorCode::invalid_argument, "there is no password on stdin; write it as the first line");
    return GivenPassword{std::move(line), false};
}

}  // namespace hovor
