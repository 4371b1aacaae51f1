#include "transport/socket.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace hovor::transport {

namespace asio = boost::asio;

struct Socket::Handle {
    asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type> socket;
};

namespace {

bool would_wait() noexcept
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

}  // namespace

Socket::Socket(asio::io_context& context, int descriptor)
    : handle_{std::make_unique<Handle>(Handle{asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>{
          context, asio::ip::tcp::v6(), descriptor}})}
{
}

Socket::~Socket() = default;

void Socket::start_read(std::span<char> buffer, std::shared_ptr<Owner> owner)
{
    handle_->socket.async_read_some(asio::buffer(buffer.data(), buffer.size()),
                                    [owner = std::move(owner)](boost::system::error_code error, std::size_t bytes) {
                                        owner->on_read(error ? 0 : bytes);
                                    });
}

void Socket::wait_writable(std::shared_ptr<Owner> owner)
{
    handle_->socket.async_wait(asio::socket_base::wait_write,
                               [owner = std::move(owner)](boost::system::error_code) { owner->on_writable(); });
}

std::optional<std::size_t> Socket::read_now(std::span<char> buffer) noexcept
{
    const auto count = ::recv(handle_->socket.native_handle(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) return static_cast<std::size_t>(count);
    if (count < 0 && would_wait()) return 0;
    return std::nullopt;
}

std::optional<std::size_t> Socket::write_now(std::span<const std::string_view> pieces) noexcept
{
    std::array<iovec, 64> vector{};
    const auto count = std::min(pieces.size(), vector.size());
    for (std::size_t i = 0; i < count; ++i) {
        vector[i] = {const_cast<char*>(pieces[i].data()), pieces[i].size()};
    }
    msghdr message{};
    message.msg_iov = vector.data();
    message.msg_iovlen = count;
    // MSG_NOSIGNAL: a client that hung up is an error here, not a SIGPIPE for the process.
    const auto sent = ::sendmsg(handle_->socket.native_handle(), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0) return static_cast<std::size_t>(sent);
    if (would_wait()) return 0;
    return std::nullopt;
}

void Socket::end_writing() noexcept
{
    ::shutdown(handle_->socket.native_handle(), SHUT_WR);
}

void Socket::drop_unsent_at_end() noexcept
{
    const linger at_once{1, 0};
    ::setsockopt(handle_->socket.native_handle(), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

}  // namespace hovor::transport
