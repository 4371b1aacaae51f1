#include "tests/run_task.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <utility>

namespace hovor::test {

void run_side_by_side(std::vector<Task<void>> tasks)
{
    thread_local boost::asio::io_context context;  // outlives the stores that tasks wait for
    std::exception_ptr thrown;
    for (auto& task : tasks) {
        boost::asio::co_spawn(context, std::move(task), [&](std::exception_ptr error) {
            if (error) thrown = error;
        });
    }
    context.restart();
    context.run();
    if (thrown) std::rethrow_exception(thrown);
}

}  // namespace hovor::test
