// Posts messages as fast as it can, and prints the id of each once it is acknowledged,
// until it is killed. Started by crash_test.cpp: poster ENGINE LOCATION.

#include "tests/crash/workload.hpp"
#include "tests/databases.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <unistd.h>

#include <cstdlib>

namespace hovor::crash {
namespace {

constexpr int writers = 16;

class Silence final : public EventBus {
public:
    void publish(std::span<const LoggedEvent>) override {}
};

// One write call per line, so that lines stay whole.
void print_line(std::string line)
{
    line += '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != std::ssize(line)) std::exit(1);
}

Task<void> post_forever(Store& store, int writer)
{
    for (int n = 0;; ++n) {
        const auto id = std::to_string(::getpid()) + "-" + std::to_string(writer) + "-" + std::to_string(n);
        const auto posted = co_await post(store, writer, id);
        if (posted) print_line(id);
    }
}

}  // namespace
}  // namespace hovor::crash

int main(int, char** argv)
{
    using namespace hovor;
    const auto engine = static_cast<test::Engine>(std::atoi(argv[1]));
    SystemClock clock;
    crash::Silence bus;
    boost::asio::io_context context;
    sql::Store store{test::TemporaryDatabase::connect_to(engine, argv[2]), {.writers = 1, .readers = 1}, bus, clock};
    for (int writer = 0; writer < crash::writers; ++writer) {
        boost::asio::co_spawn(context, crash::post_forever(store, writer), boost::asio::detached);
    }
    context.run();
}
