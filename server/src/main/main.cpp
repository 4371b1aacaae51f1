#include "base/allocator.hpp"
#include "main/program.hpp"

#include <unistd.h>

int main(int argc, char** argv)
{
    hovor::keep_freed_memory();

    std::vector<std::string> environment;
    for (char** variable = environ; *variable != nullptr; ++variable) environment.emplace_back(*variable);
    return hovor::run_program({argv + 1, argv + argc}, std::move(environment));
}
