#include "transport/listener.hpp"

#include "base/peer_address.hpp"
#include "transport/admission.hpp"
#include "transport/connection.hpp"
#include "transport/handler.hpp"
#include "transport/reactor.hpp"
#include "transport/server.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <span>
#include <system_error>
#include <utility>

namespace hovor::transport {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

PeerAddress peer_of(const sockaddr_storage& address)
{
    PeerAddress peer;
    if (address.ss_family == AF_INET6) {
        const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
        std::memcpy(peer.bytes.data(), &v6.sin6_addr, peer.bytes.size());
    } else {
        const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
        peer.bytes[10] = peer.bytes[11] = 0xFF;
        std::memcpy(&peer.bytes[12], &v4.sin_addr, sizeof v4.sin_addr);
    }
    return peer;
}

Result<void> explain(const Endpoint& endpoint, boost::system::error_code error)
{
    namespace errors = boost::asio::error;
    if (!error) return {};
    const auto where = endpoint.to_string();
    if (error == errors::address_in_use) {
        return fail(ErrorCode::conflict, where + " is in use by another program: end it, or choose another port");
    }
    if (error == errors::access_denied) {
        return fail(ErrorCode::forbidden, where +
                                              " needs the right to use ports below 1024: choose another port, or "
                                              "grant CAP_NET_BIND_SERVICE");
    }
    if (error == boost::system::errc::address_not_available) {
        return fail(ErrorCode::invalid_argument, where + " is not an address of this machine");
    }
    return fail(ErrorCode::unavailable, where + " cannot be listened on: " + error.message());
}

boost::system::error_code bind(tcp::acceptor& acceptor, const Endpoint& endpoint, bool shares_port)
{
    using reuse_port = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(endpoint.address, error);
    const tcp::endpoint where{address, endpoint.port};
    if (!error) acceptor.open(where.protocol(), error);
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address{true}, error);
    if (!error && shares_port) acceptor.set_option(reuse_port{true}, error);
    if (!error && address.is_v6()) acceptor.set_option(asio::ip::v6_only{!address.is_unspecified()}, error);
    if (!error) acceptor.bind(where, error);
    return error;
}

}  // namespace

// Lives as long as Asio may call it.
struct Listener::Acceptor : std::enable_shared_from_this<Acceptor> {
    Acceptor(Reactor& owner, const ListenOptions& listen_options)
        : reactor{owner},
          options{std::make_shared<const ListenOptions>(listen_options)},
          acceptor{owner.context()},
          pause{owner.context()}
    {
    }

    void wait()
    {
        acceptor.async_wait(tcp::acceptor::wait_read, [self = shared_from_this()](boost::system::error_code error) {
            if (!error && self->acceptor.is_open()) self->accept_waiting(most_a_turn);
        });
    }

    void accept_waiting(int most)
    {
        for (; most > 0; --most) {
            sockaddr_storage address{};
            socklen_t length = sizeof address;
            const int socket = ::accept4(acceptor.native_handle(), reinterpret_cast<sockaddr*>(&address), &length,
                                         SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (socket >= 0) {
                take(socket, peer_of(address));
            } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
                break;
            } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                return back_off();
            }
            // Any other error is that of a client which has already gone.
        }
        is_troubled = false;
        wait();
    }

    void take(int socket, const PeerAddress& peer)
    {
        if (!reactor.admission().admit(peer, options->count_addresses)) {
            reactor.counters().refused.add();
            ::close(socket);
            return;
        }
        const int yes = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        std::shared_ptr<Connection> connection;
        try {
            connection = std::make_shared<Connection>(reactor, socket, peer, options);
        } catch (const std::exception& exception) {
            reactor.handler().on_trouble(exception.what());
            reactor.admission().release(peer, options->count_addresses);
            ::close(socket);
            return;
        }
        reactor.add(connection);
        connection->start();
    }

    // Nothing is to be had until other connections end; trying on would only burn the processor.
    void back_off()
    {
        if (!std::exchange(is_troubled, true)) {
            reactor.handler().on_trouble("connections wait: " + std::generic_category().message(errno));
        }
        pause.expires_after(std::chrono::milliseconds{100});
        pause.async_wait([self = shared_from_this()](boost::system::error_code error) {
            if (!error && self->acceptor.is_open()) self->accept_waiting(most_a_turn);
        });
    }

    // Then open connections have their turn again.
    static constexpr int most_a_turn = 64;

    Reactor& reactor;
    std::shared_ptr<const ListenOptions> options;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    bool is_troubled = false;
};

Result<void> Listener::check_free(Reactor& reactor, const Endpoint& endpoint)
{
    tcp::acceptor probe{reactor.context()};
    return explain(endpoint, bind(probe, endpoint, false));
}

Result<std::unique_ptr<Listener>> Listener::open(Reactor& reactor, const Endpoint& endpoint,
                                                 const ListenOptions& options)
{
    auto made = std::make_shared<Acceptor>(reactor, options);
    auto error = bind(made->acceptor, endpoint, true);
    if (!error) made->acceptor.listen(reactor.limits().backlog, error);
    if (!error) made->acceptor.native_non_blocking(true, error);
    HOVOR_CHECK(explain(endpoint, error));
    return std::unique_ptr<Listener>{new Listener{reactor, std::move(made)}};
}

Listener::Listener(Reactor& reactor, std::shared_ptr<Acceptor> acceptor)
    : reactor_{reactor}, acceptor_{std::move(acceptor)}
{
}

Listener::~Listener()
{
    boost::system::error_code ignored;
    acceptor_->acceptor.close(ignored);
    acceptor_->pause.cancel();
}

std::uint16_t Listener::port() const noexcept
{
    boost::system::error_code error;
    return acceptor_->acceptor.local_endpoint(error).port();
}

void Listener::start()
{
    acceptor_->wait();
}

void Listener::close()
{
    if (!acceptor_->acceptor.is_open()) return;
    acceptor_->accept_waiting(reactor_.limits().backlog);
    boost::system::error_code ignored;
    acceptor_->acceptor.close(ignored);
    acceptor_->pause.cancel();
}

}  // namespace hovor::transport
