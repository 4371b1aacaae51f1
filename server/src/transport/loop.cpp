#include "transport/loop.hpp"

#include "transport/reactor.hpp"

#include <utility>

namespace hovor::transport {

Loop::Loop(std::unique_ptr<Reactor> reactor, std::size_t index) : reactor_{std::move(reactor)}, index_{index}
{
    reactor_->set_loop(*this);
}

Loop::~Loop() = default;

boost::asio::io_context& Loop::context() noexcept
{
    return reactor_->context();
}

void Loop::post(std::function<void()> work)
{
    reactor_->post(std::move(work));
}

void Loop::run_every(std::chrono::milliseconds period, std::function<void()> work)
{
    reactor_->post([this, period, work = std::move(work)] { reactor_->run_every(period, work); });
}

}  // namespace hovor::transport
