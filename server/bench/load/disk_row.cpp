#include "bench/load/poller.hpp"
#include "bench/load/result.hpp"
#include "bench/load/rows.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace hovor::bench {

void load_disk(const Arguments& arguments)
{
    const auto path = arguments.text("folder") + "/disk";
    const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    const std::array<char, 4'096> page{};
    const auto end = Clock::now() + std::chrono::seconds{arguments.number("seconds")};
    std::vector<double> times;
    while (Clock::now() < end) {
        const auto begin = Clock::now();
        if (::write(file, page.data(), page.size()) < 0 || ::fdatasync(file) != 0) {
            throw std::runtime_error{"cannot write to " + path};
        }
        times.push_back(std::chrono::duration<double>{Clock::now() - begin}.count());
    }
    ::close(file);
    ::unlink(path.c_str());
    print_result({{"p50", quantile(times, 0.5)}, {"p99", quantile(times, 0.99)}});
}

}  // namespace hovor::bench
