#pragma once

#include <string>
#include <vector>

namespace hovor {

// Does what the arguments (without the program's name) ask for and yields the exit code. `environment` is of
// "NAME=value".
int run_program(std::vector<std::string> args, std::vector<std::string> environment);

}  // namespace hovor
