#pragma once

#include "base/result.hpp"

#include <string>

namespace CLI {
class App;
}

namespace hovor {

// A password for a command: never an argument, which every user of the machine could see.
struct GivenPassword {
    std::string text;
    bool is_generated;  // then it is to be printed, once
};

void add_password_flag(CLI::App& command, bool& is_on_stdin);

// The first line of stdin, or a strong password that nobody has seen yet.
Result<GivenPassword> take_password(bool is_on_stdin);

}  // namespace hovor
