// What a WebSocket server can do at best: epoll, OpenSSL and nothing else. No limits, no timers, no checks.
//   raw_epoll_server CERTIFICATE KEY
// Prints "tls PORT" and "plain PORT". /echo says back what it hears; at /all everybody hears it.

#include "bench/wire/frames.hpp"
#include "bench/wire/tls_line.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace hovor::bench {
namespace {

constexpr int backlog = 4'096;

struct Client {
    enum class Stage { handshake, request, echo, all };

    int socket = -1;
    Stage stage = Stage::request;
    bool is_dirty = false;
    bool waits_writable = false;
    std::unique_ptr<TlsLine> tls;
    std::string unread;  // a request or frame that is not complete
    std::string plain;   // to be sealed and sent at the end of the turn
    std::string wire;    // what the kernel has not taken
};

std::string accept_key(std::string_view request)
{
    constexpr std::string_view header = "Sec-WebSocket-Key: ";
    const auto begin = request.find(header);
    if (begin == std::string_view::npos) throw std::runtime_error{"a request without a key"};
    const auto key = request.substr(begin + header.size(), 24);
    const auto text = std::string{key} + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    SHA1(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    std::array<unsigned char, 29> encoded{};
    EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
    return reinterpret_cast<const char*>(encoded.data());
}

class Server {
public:
    explicit Server(TlsContextPtr tls) : tls_{std::move(tls)}
    {
        tls_listener_ = listen("tls");
        plain_listener_ = listen("plain");
        std::fflush(stdout);
    }

    void run()
    {
        std::array<epoll_event, 1'024> events{};
        while (true) {
            const int count = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i) on_event(events[static_cast<std::size_t>(i)]);
            for (auto* client : std::exchange(dirty_, {})) flush(*client);
        }
    }

private:
    int listen(const char* name)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(socket, backlog) != 0 ||
            ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
            throw std::runtime_error{"cannot listen"};
        }
        std::printf("%s %d\n", name, ntohs(address.sin_port));
        watch(EPOLL_CTL_ADD, socket, EPOLLIN);
        return socket;
    }

    void watch(int operation, int socket, std::uint32_t what)
    {
        epoll_event event{};
        event.events = what;
        event.data.fd = socket;
        ::epoll_ctl(epoll_, operation, socket, &event);
    }

    void on_event(const epoll_event& event)
    {
        if (event.data.fd == tls_listener_ || event.data.fd == plain_listener_) return accept_from(event.data.fd);
        auto& client = *clients_[static_cast<std::size_t>(event.data.fd)];
        if ((event.events & EPOLLOUT) != 0) mark_dirty(client);
        if ((event.events & ~static_cast<std::uint32_t>(EPOLLOUT)) != 0) read(client);
    }

    void accept_from(int listener)
    {
        while (true) {
            const int socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
            if (socket < 0) return;
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            auto client = std::make_unique<Client>();
            client->socket = socket;
            if (listener == tls_listener_) {
                client->tls = std::make_unique<TlsLine>(tls_.get(), TlsLine::Role::server);
                client->stage = Client::Stage::handshake;
            }
            const auto place = static_cast<std::size_t>(socket);
            if (clients_.size() <= place) clients_.resize(place + 1);
            clients_[place] = std::move(client);
            watch(EPOLL_CTL_ADD, socket, EPOLLIN);
        }
    }

    void read(Client& client)
    {
        const auto count = ::recv(client.socket, in_.data(), in_.size(), 0);
        if (count <= 0) return forget(client);
        std::string_view wire{in_.data(), static_cast<std::size_t>(count)};
        if (client.tls == nullptr) return take({in_.data(), wire.size()}, client);
        if (client.stage == Client::Stage::handshake) {
            mark_dirty(client);
            if (!client.tls->shake_hands(wire, client.wire)) return;
            client.stage = Client::Stage::request;
            wire = {};
        }
        const int size = client.tls->open(wire, opened_, client.wire);
        if (size < 0) return forget(client);
        take({opened_.data(), static_cast<std::size_t>(size)}, client);
    }

    void take(std::span<char> bytes, Client& client)
    {
        std::string joined;
        if (!client.unread.empty()) {
            joined = std::exchange(client.unread, {}).append(bytes.data(), bytes.size());
            bytes = joined;
        }
        if (client.stage == Client::Stage::request) return upgrade(client, {bytes.data(), bytes.size()});
        WireFrame frame;
        while (take_frame(bytes, frame)) hear(client, frame);
        if (!bytes.empty()) client.unread.assign(bytes.data(), bytes.size());
    }

    void upgrade(Client& client, std::string_view request)
    {
        if (!request.ends_with("\r\n\r\n")) {
            client.unread = request;
            return;
        }
        client.stage = request.starts_with("GET /all") ? Client::Stage::all : Client::Stage::echo;
        if (client.stage == Client::Stage::all) all_.push_back(&client);
        client.plain +=
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: " +
            accept_key(request) + "\r\n\r\n";
        mark_dirty(client);
    }

    void hear(Client& client, const WireFrame& frame)
    {
        if (frame.opcode != opcode::text) return;
        const auto encoded = server_frame(opcode::text, frame.payload);
        const auto tell = [&](Client& other) {
            other.plain += encoded;
            mark_dirty(other);
        };
        if (client.stage == Client::Stage::echo) return tell(client);
        for (auto* other : all_) tell(*other);
    }

    void mark_dirty(Client& client)
    {
        if (std::exchange(client.is_dirty, true)) return;
        dirty_.push_back(&client);
    }

    void flush(Client& client)
    {
        client.is_dirty = false;
        std::string wire = std::exchange(client.wire, {});
        if (client.tls == nullptr) {
            wire += client.plain;
        } else if (!client.plain.empty()) {
            client.tls->seal(client.plain, wire);
        }
        std::string{}.swap(client.plain);
        const auto sent = ::send(client.socket, wire.data(), wire.size(), MSG_NOSIGNAL);
        if (sent < static_cast<ssize_t>(wire.size())) client.wire = wire.substr(sent < 0 ? 0 : std::size_t(sent));
        if (client.waits_writable != !client.wire.empty()) {
            client.waits_writable = !client.wire.empty();
            watch(EPOLL_CTL_MOD, client.socket, client.waits_writable ? EPOLLIN | EPOLLOUT : EPOLLIN);
        }
    }

    void forget(Client& client)
    {
        ::close(client.socket);
        std::erase(all_, &client);
        std::erase(dirty_, &client);
        clients_[static_cast<std::size_t>(client.socket)].reset();
    }

    TlsContextPtr tls_;
    int epoll_ = ::epoll_create1(0);
    int tls_listener_ = -1;
    int plain_listener_ = -1;
    std::vector<std::unique_ptr<Client>> clients_;  // by descriptor
    std::vector<Client*> all_;
    std::vector<Client*> dirty_;
    std::vector<char> in_ = std::vector<char>(256 * 1'024);
    std::vector<char> opened_ = std::vector<char>(in_.size() + 32 * 1'024);
};

}  // namespace
}  // namespace hovor::bench

int main(int count, char** arguments)
{
    using namespace hovor::bench;
    if (count != 3) return std::fprintf(stderr, "usage: raw_epoll_server CERTIFICATE KEY\n"), 2;
    Server{make_server_context(arguments[1], arguments[2])}.run();
}
