#include "bench/load/web_socket_client.hpp"

#include "bench/wire/frames.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <utility>
#include <vector>

namespace hovor::bench {
namespace {

// Shared by all: the load has one thread.
std::vector<char> wire_in(256 * 1'024);
std::vector<char> plain_in(wire_in.size() + 32 * 1'024);

int close_code_of(std::string_view payload)
{
    if (payload.size() < 2) return WebSocketClient::no_code;
    return static_cast<unsigned char>(payload[0]) << 8 | static_cast<unsigned char>(payload[1]);
}

}  // namespace

WebSocketClient::WebSocketClient(Poller& poller, const Target& target, Owner& owner)
    : poller_{poller}, target_{target}, owner_{owner}
{
}

WebSocketClient::~WebSocketClient()
{
    hang_up();
}

void WebSocketClient::connect()
{
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket_ < 0) throw std::runtime_error{"no more sockets: raise ulimit -n"};
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(target_.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    stage_ = Stage::connecting;
    ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    // A refusal comes as an event, too.
    poller_.add(socket_, EPOLLOUT, *this);
}

void WebSocketClient::hang_up()
{
    if (socket_ >= 0) ::close(std::exchange(socket_, -1));
    stage_ = Stage::closed;
    waits_writable_ = false;
    tls_ = nullptr;
    unread_ = {};
    unsent_ = {};
}

void WebSocketClient::lose(int code)
{
    hang_up();
    owner_.on_closed(code);
}

void WebSocketClient::on_ready(std::uint32_t events)
{
    if (stage_ == Stage::connecting) {
        if ((events & (EPOLLERR | EPOLLHUP)) != 0) return lose(no_code);
        return on_connected();
    }
    if ((events & EPOLLOUT) != 0) flush();
    if ((events & ~static_cast<std::uint32_t>(EPOLLOUT)) != 0) read();
}

void WebSocketClient::on_connected()
{
    poller_.change(socket_, EPOLLIN, *this);
    if (target_.tls == nullptr) return begin_upgrade();
    stage_ = Stage::handshake;
    tls_ = std::make_unique<TlsLine>(target_.tls, TlsLine::Role::client);
    tls_->shake_hands({}, unsent_);
    flush();
}

void WebSocketClient::read()
{
    const auto count = ::recv(socket_, wire_in.data(), wire_in.size(), 0);
    if (count < 0 && errno == EAGAIN) return;
    if (count <= 0) return lose(no_code);
    std::string_view wire{wire_in.data(), static_cast<std::size_t>(count)};
    if (tls_ == nullptr) return take({wire_in.data(), wire.size()});
    if (stage_ == Stage::handshake) {
        const bool is_done = tls_->shake_hands(wire, unsent_);
        flush();
        if (!is_done) return;
        begin_upgrade();
        wire = {};
    }
    const int size = tls_->open(wire, plain_in, unsent_);
    if (size < 0) return lose(no_code);
    if (size > 0) take({plain_in.data(), static_cast<std::size_t>(size)});
}

void WebSocketClient::begin_upgrade()
{
    stage_ = Stage::upgrade;
    const auto host = "localhost:" + std::to_string(target_.port);
    send_plain("GET " + target_.path + " HTTP/1.1\r\nHost: " + host +
               "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
               target_.headers + "\r\n");
}

void WebSocketClient::take(std::span<char> bytes)
{
    std::string joined;
    if (!unread_.empty()) {
        joined = std::exchange(unread_, {}).append(bytes.data(), bytes.size());
        bytes = joined;
    }
    if (stage_ == Stage::upgrade) take_upgrade(bytes);
    WireFrame frame;
    while (stage_ == Stage::open && take_frame(bytes, frame)) {
        if (frame.opcode == opcode::text) owner_.on_text(frame.payload);
        if (frame.opcode == opcode::ping) send_frames(client_frame(opcode::pong, frame.payload));
        if (frame.opcode == opcode::close) return lose(close_code_of(frame.payload));
    }
    if (!bytes.empty() && stage_ != Stage::closed) unread_.assign(bytes.data(), bytes.size());
}

void WebSocketClient::take_upgrade(std::span<char>& bytes)
{
    constexpr std::string_view end = "\r\n\r\n";
    const std::string_view response{bytes.data(), bytes.size()};
    const auto size = response.find(end);
    if (size == std::string_view::npos) return;
    if (!response.starts_with("HTTP/1.1 101 ")) {
        std::fprintf(stderr, "refused: %.*s\n", static_cast<int>(response.find('\r')), response.data());
        return lose(no_code);
    }
    bytes = bytes.subspan(size + end.size());
    stage_ = Stage::open;
    owner_.on_open();
}

void WebSocketClient::send_text(std::string_view text)
{
    send_frames(client_frame(opcode::text, text));
}

void WebSocketClient::send_frames(std::string_view frames)
{
    if (stage_ == Stage::open) send_plain(frames);
}

void WebSocketClient::send_plain(std::string_view bytes)
{
    if (tls_ == nullptr) {
        unsent_ += bytes;
    } else {
        tls_->seal(bytes, unsent_);
    }
    flush();
}

void WebSocketClient::flush()
{
    if (unsent_.empty() && !waits_writable_) return;
    const auto sent = ::send(socket_, unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
    // What is broken is found by reading.
    if (sent > 0) unsent_.erase(0, static_cast<std::size_t>(sent));
    if (waits_writable_ == !unsent_.empty()) return;
    waits_writable_ = !unsent_.empty();
    poller_.change(socket_, waits_writable_ ? EPOLLIN | EPOLLOUT : EPOLLIN, *this);
}

}  // namespace hovor::bench
