#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace hovor::test {

// `hovor` at the other end of two pipes: told a line, it answers one while its stdin stays open.
class Dialogue {
public:
    explicit Dialogue(const std::vector<std::string>& args);
    ~Dialogue();
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    // Waits for the answer; without one, what came before the program ended.
    std::string ask(const std::string& line);

private:
    int to_program_ = -1;
    int from_program_ = -1;
    pid_t program_ = 0;
};

}  // namespace hovor::test
