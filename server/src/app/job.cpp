#include "app/job.hpp"

#include <boost/asio/post.hpp>

namespace hovor {

void Waiting::finish(std::unique_ptr<Waiting> waiting)
{
    const auto executor = waiting->guard_.get_executor();
    boost::asio::post(executor, [waiting = std::move(waiting)] { waiting->resume(); });
}

}  // namespace hovor
