#pragma once

#include <string>
#include <vector>

namespace hovor::test {

struct Outcome {
    int exit_code;  // -1 if a signal ended it
    std::string out;
    std::string error;
};

// Runs `hovor` to its end. Of the environment it sees PATH and what is given here, "NAME=value".
Outcome run_program(const std::vector<std::string>& args, const std::string& input = "",
                    const std::vector<std::string>& environment = {});

}  // namespace hovor::test
