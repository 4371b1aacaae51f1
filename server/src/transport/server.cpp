#include "transport/server.hpp"

#include "transport/admission.hpp"
#include "transport/listener.hpp"
#include "transport/reactor.hpp"
#include "transport/tls_context.hpp"

#include <signal.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace hovor::transport {

namespace {

// Signals are for the thread that made the server, not for the loops.
class SignalsBlocked {
public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before_);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

private:
    sigset_t before_{};
};

// Counts down what several threads have to finish.
class Countdown {
public:
    explicit Countdown(std::size_t count) : left_{count} {}

    void done()
    {
        const std::lock_guard lock{mutex_};
        if (--left_ == 0) changed_.notify_all();
    }

    void wait(std::chrono::milliseconds limit)
    {
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, limit, [&] { return left_ == 0; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t left_;
};

}  // namespace

struct Server::State {
    State(Handler& handler, const Limits& given) : limits{given}, admission{limits}, handler_{handler} {}

    const Limits limits;
    Admission admission;
    Handler& handler_;
    std::vector<std::unique_ptr<Loop>> loops;
    std::vector<std::thread> threads;
};

Server::Server(Handler& handler, Limits limits, std::size_t loops) : state_{std::make_unique<State>(handler, limits)}
{
    for (std::size_t index = 0; index < std::max<std::size_t>(loops, 1); ++index) {
        auto reactor = std::make_unique<Reactor>(handler, state_->limits, state_->admission);
        state_->loops.push_back(std::make_unique<Loop>(std::move(reactor), index));
    }
}

Server::~Server()
{
    drain(std::chrono::milliseconds{0});
}

Result<std::uint16_t> Server::listen(const Endpoint& endpoint, const ListenOptions& options)
{
    auto& loops = state_->loops;
    if (endpoint.port != 0) {
        HOVOR_CHECK(Listener::check_free(loops.front()->reactor(), endpoint));
    }
    std::vector<std::unique_ptr<Listener>> listeners;
    auto bound = endpoint;
    for (const auto& loop : loops) {
        HOVOR_TRY(auto listener, Listener::open(loop->reactor(), bound, options));
        bound.port = listener->port();
        listeners.push_back(std::move(listener));
    }
    for (std::size_t i = 0; i < loops.size(); ++i) loops[i]->reactor().add(std::move(listeners[i]));
    return bound.port;
}

Result<void> Server::set_certificate(const Certificate& certificate)
{
    HOVOR_TRY(auto tls, TlsContext::make(certificate));
    for (const auto& loop : state_->loops) {
        loop->post([&reactor = loop->reactor(), tls] { reactor.set_tls(tls); });
    }
    return {};
}

void Server::start()
{
    const SignalsBlocked in_the_threads;
    for (const auto& loop : state_->loops) {
        auto& reactor = loop->reactor();
        reactor.post([&reactor] { reactor.start_listening(); });
        state_->threads.emplace_back([&reactor] { reactor.run(); });
    }
}

void Server::drain(std::chrono::milliseconds limit)
{
    if (state_->threads.empty()) return;
    // Owned by the callbacks, too: a loop may be done after the wait is over.
    const auto left = std::make_shared<Countdown>(state_->loops.size());
    for (const auto& loop : state_->loops) {
        loop->post([&reactor = loop->reactor(), left] { reactor.drain([left] { left->done(); }); });
    }
    left->wait(limit);
    for (const auto& loop : state_->loops) {
        loop->post([&reactor = loop->reactor()] { reactor.stop(); });
    }
    for (auto& thread : state_->threads) thread.join();
    state_->threads.clear();
}

std::span<const std::unique_ptr<Loop>> Server::loops() const noexcept
{
    return state_->loops;
}

Statistics Server::statistics() const
{
    Statistics sum;
    for (const auto& loop : state_->loops) {
        const auto& counters = std::as_const(loop->reactor()).counters();
        // Closings first: an opening may be counted in between, and a sum must not fall below zero.
        const auto closed = counters.closed.value();
        const auto sockets_closed = counters.web_sockets_closed.value();
        sum.connections_accepted += counters.accepted.value();
        sum.connections_open += counters.accepted.value() - closed;
        sum.web_sockets_open += counters.web_sockets_opened.value() - sockets_closed;
        sum.connections_refused += counters.refused.value();
        sum.handshakes_failed += counters.handshakes_failed.value();
        sum.timeouts += counters.timeouts.value();
        sum.requests += counters.requests.value();
        sum.requests_refused += counters.requests_refused.value();
        sum.frames_received += counters.frames_received.value();
        sum.frames_sent += counters.frames_sent.value();
        sum.bytes_received += counters.bytes_received.value();
        sum.bytes_sent += counters.bytes_sent.value();
        sum.slow_clients_cut_off += counters.slow_clients.value();
    }
    return sum;
}

}  // namespace hovor::transport
