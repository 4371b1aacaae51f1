#include "bench/load/server_process.hpp"

#include <unistd.h>

#include <fstream>
#include <limits>
#include <stdexcept>
#include <string>

namespace hovor::bench {
namespace {

std::ifstream open_proc(pid_t id, const char* file)
{
    std::ifstream in{"/proc/" + std::to_string(id) + "/" + file};
    if (!in) throw std::runtime_error{"no process " + std::to_string(id)};
    return in;
}

}  // namespace

double ServerProcess::cpu_seconds() const
{
    auto stat = open_proc(id_, "stat");
    stat.ignore(std::numeric_limits<std::streamsize>::max(), ')');  // the name may hold spaces
    std::string skipped;
    for (int i = 0; i < 11; ++i) stat >> skipped;
    double user = 0;
    double system = 0;
    stat >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double ServerProcess::memory() const
{
    // Exact, where statm lags behind by up to 64 pages a thread.
    auto rollup = open_proc(id_, "smaps_rollup");
    std::string word;
    while (rollup >> word) {
        double kilobytes = 0;
        if (word == "Rss:" && rollup >> kilobytes) return kilobytes * 1'024;
    }
    throw std::runtime_error{"no Rss in smaps_rollup"};
}

}  // namespace hovor::bench
