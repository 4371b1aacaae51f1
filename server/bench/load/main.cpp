// Puts load on a server: load ROW --name value ...; rows.hpp says which rows there are and what they need.

#include "bench/load/rows.hpp"

#include <sys/prctl.h>

#include <cstdio>
#include <exception>
#include <map>
#include <string_view>

int main(int count, char** words)
{
    using namespace hovor::bench;
    static const std::map<std::string_view, void (*)(const Arguments&)> rows{
        {"echo", load_echo}, {"fan_out", load_fan_out}, {"idle", load_idle},         {"disk", load_disk},
        {"talk", load_talk}, {"pace", load_pace},       {"presence", load_presence},
    };
    const auto row = count > 1 ? rows.find(words[1]) : rows.end();
    if (row == rows.end()) return std::fprintf(stderr, "usage: load ROW --name value ...\n"), 2;
    ::prctl(PR_SET_TIMERSLACK, 1UL);  // nanosecond: what is sent in time shall be sent at its time
    try {
        row->second(Arguments{count - 2, words + 2});
    } catch (const std::exception& exception) {
        return std::fprintf(stderr, "load %s: %s\n", words[1], exception.what()), 1;
    }
}
