#include "transport/reactor.hpp"

#include "transport/admission.hpp"
#include "transport/connection.hpp"
#include "transport/handler.hpp"
#include "transport/listener.hpp"
#include "transport/server.hpp"
#include "transport/tls_context.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace hovor::transport {

namespace asio = boost::asio;

struct Reactor::Asio {
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
};

// Work that comes again and again. Late by more than a period, it does not make up for what was missed.
struct Reactor::Repeated {
    void wait()
    {
        timer.async_wait([this](boost::system::error_code error) {
            if (error || is_over) return;
            timer.expires_at(std::max(timer.expiry() + period, asio::steady_timer::clock_type::now()));
            wait();
            work();
        });
    }

    // To be destroyed only when the context runs no more: a timer that is due is called though it is cancelled.
    void end()
    {
        is_over = true;
        timer.cancel();
    }

    asio::steady_timer timer;
    std::chrono::milliseconds period;
    std::function<void()> work;
    bool is_over = false;
};

Reactor::Reactor(Handler& handler, const Limits& limits, Admission& admission)
    : handler_{handler}, limits_{limits}, admission_{admission}, asio_{std::make_unique<Asio>()}
{
    run_every(limits_.tick, [this] { wheel_.advance(); });
}

Reactor::~Reactor()
{
    // Sockets and timers go before the context that they are registered with.
    listeners_.clear();
    while (!connections_.empty()) connections_.back()->end();
    repeated_.clear();
    dirty_.clear();
}

void Reactor::run()
{
    const auto run_guarded = [this](auto&& work) {
        while (true) {
            try {
                return work();
            } catch (const std::exception& exception) {
                handler_.on_trouble(exception.what());
            }
        }
    };
    run_guarded([this] { asio_->context.run(); });
    // What was cancelled by stop() still has to hear of it.
    asio_->context.restart();
    run_guarded([this] { asio_->context.poll(); });
}

void Reactor::post(std::function<void()> work)
{
    const std::lock_guard lock{mutex_};
    if (!takes_posts_) return;
    posted_.push_back(std::move(work));
    if (posted_.size() == 1) asio::post(asio_->context, [this] { run_posted(); });
}

void Reactor::run_posted()
{
    std::vector<std::function<void()>> works;
    {
        const std::lock_guard lock{mutex_};
        works.swap(posted_);
    }
    for (auto& work : works) {
        try {
            work();
        } catch (const std::exception& exception) {
            handler_.on_trouble(exception.what());
        }
    }
}

void Reactor::run_every(std::chrono::milliseconds period, std::function<void()> work)
{
    auto repeated =
        std::make_unique<Repeated>(Repeated{asio::steady_timer{asio_->context, period}, period, std::move(work)});
    repeated->wait();
    repeated_.push_back(std::move(repeated));
}

void Reactor::add(std::unique_ptr<Listener> listener)
{
    listeners_.push_back(std::move(listener));
}

void Reactor::start_listening()
{
    for (auto& listener : listeners_) listener->start();
}

void Reactor::drain(std::function<void()> when_empty)
{
    when_empty_ = std::move(when_empty);
    if (!std::exchange(is_draining_, true)) {
        for (auto& listener : listeners_) listener->close();
        const auto all = connections_;
        for (const auto& connection : all) connection->drain();
    }
    tell_when_empty();
}

void Reactor::tell_when_empty()
{
    if (connections_.empty() && when_empty_) std::exchange(when_empty_, nullptr)();
}

void Reactor::stop()
{
    {
        const std::lock_guard lock{mutex_};
        takes_posts_ = false;
    }
    is_draining_ = true;
    for (auto& listener : listeners_) listener->close();
    while (!connections_.empty()) connections_.back()->end();
    for (const auto& repeated : repeated_) repeated->end();
    asio_->work.reset();
    asio_->context.stop();
}

void Reactor::add(std::shared_ptr<Connection> connection)
{
    counters_.accepted.add();
    connection->place = connections_.size();
    connections_.push_back(std::move(connection));
}

void Reactor::remove(Connection& connection)
{
    const auto place = connection.place;
    counters_.closed.add();
    admission_.release(connection.peer(), connection.options().count_addresses);
    std::swap(connections_[place], connections_.back());
    connections_[place]->place = place;
    connections_.pop_back();
    tell_when_empty();
}

void Reactor::flush_later(std::shared_ptr<Connection> connection)
{
    dirty_.push_back(std::move(connection));
    // Posted, it runs behind everything that is ready now: that is the end of the turn.
    if (dirty_.size() == 1) asio::post(asio_->context, [this] { flush(); });
}

void Reactor::flush()
{
    flushing_.swap(dirty_);
    for (const auto& connection : flushing_) connection->flush();
    flushing_.clear();
}

asio::io_context& Reactor::context() noexcept
{
    return asio_->context;
}

std::uint32_t Reactor::ticks(std::chrono::milliseconds time) const noexcept
{
    const auto tick = std::max<std::chrono::milliseconds::rep>(limits_.tick.count(), 1);
    return static_cast<std::uint32_t>((time.count() + tick - 1) / tick);
}

std::string_view Reactor::date()
{
    const auto now = std::time(nullptr);
    if (now != date_time_) {
        date_time_ = now;
        date_ = http_date(now);
    }
    return date_;
}

}  // namespace hovor::transport
