#include "tests/raw_client.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <csignal>
#include <stdexcept>

namespace hovor::test {

namespace {

[[noreturn]] void give_up(const std::string& what)
{
    throw std::runtime_error{"raw client: " + what};
}

void bind_to(int descriptor, const std::string& source)
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    inet_pton(AF_INET, source.c_str(), &where.sin_addr);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&where), sizeof where) != 0) {
        ::close(descriptor);
        give_up("cannot bind " + source);
    }
}

// `source` may be empty.
int connect_socket(std::uint16_t port, const std::string& address, const std::string& source = {})
{
    // OpenSSL writes without MSG_NOSIGNAL.
    std::signal(SIGPIPE, SIG_IGN);
    const bool is_v6 = address.find(':') != std::string::npos;
    sockaddr_storage where{};
    socklen_t length = 0;
    if (is_v6) {
        auto& v6 = reinterpret_cast<sockaddr_in6&>(where);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr);
        length = sizeof v6;
    } else {
        auto& v4 = reinterpret_cast<sockaddr_in&>(where);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        inet_pton(AF_INET, address.c_str(), &v4.sin_addr);
        length = sizeof v4;
    }
    const int descriptor = ::socket(where.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) give_up("no socket");
    if (!source.empty()) bind_to(descriptor, source);
    const timeval limit{RawClient::patience.count(), 0};
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(descriptor, reinterpret_cast<sockaddr*>(&where), length) != 0) {
        ::close(descriptor);
        give_up("cannot connect");
    }
    return descriptor;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

struct RawClient::Line {
    explicit Line(int socket) : descriptor{socket} {}
    ~Line()
    {
        SSL_free(ssl);
        ::close(descriptor);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    void begin_tls(const TlsOptions& options)
    {
        SSL_CTX* context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
        // So that old versions and suites can be offered, to be refused.
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_min_proto_version(context, options.lowest_version);
        SSL_CTX_set_max_proto_version(context, options.highest_version);
        if (!options.suites.empty() && SSL_CTX_set_cipher_list(context, options.suites.c_str()) != 1) {
            SSL_CTX_free(context);
            give_up("no such suites");
        }
        ssl = SSL_new(context);
        SSL_CTX_free(context);
        if (!options.alpn.empty()) {
            const auto list = static_cast<char>(options.alpn.size()) + options.alpn;
            SSL_set_alpn_protos(ssl, reinterpret_cast<const unsigned char*>(list.data()),
                                static_cast<unsigned>(list.size()));
        }
        if (!options.server_name.empty()) SSL_set_tlsext_host_name(ssl, options.server_name.c_str());
        SSL_set_fd(ssl, descriptor);
        const int is_held_back = options.is_held_back ? 1 : 0;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_CORK, &is_held_back, sizeof is_held_back);
        wait_at_most(patience);
        if (SSL_connect(ssl) != 1) {
            std::array<char, 256> text{};
            ERR_error_string_n(ERR_get_error(), text.data(), text.size());
            ERR_clear_error();
            give_up(std::string{"TLS handshake failed: "} + text.data());
        }
    }

    // For what is read from now on.
    void wait_at_most(std::chrono::milliseconds limit) const
    {
        const timeval time{limit.count() / 1'000, static_cast<suseconds_t>(limit.count() % 1'000 * 1'000)};
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    }

    int descriptor;
    SSL* ssl = nullptr;
};

std::string RawResponse::header(std::string_view lower_case_name) const
{
    for (const auto& [name, value] : headers) {
        if (name == lower_case_name) return value;
    }
    return {};
}

RawClient::RawClient(std::unique_ptr<Line> line) : line_{std::move(line)} {}
RawClient::RawClient(RawClient&&) noexcept = default;
RawClient& RawClient::operator=(RawClient&&) noexcept = default;
RawClient::~RawClient() = default;

RawClient RawClient::connect(std::uint16_t port, const std::string& address)
{
    return RawClient{std::make_unique<Line>(connect_socket(port, address))};
}

RawClient RawClient::connect_from(const std::string& source, std::uint16_t port)
{
    return RawClient{std::make_unique<Line>(connect_socket(port, "127.0.0.1", source))};
}

RawClient RawClient::connect_tls(std::uint16_t port, const TlsOptions& options, const std::string& address)
{
    auto line = std::make_unique<Line>(connect_socket(port, address));
    line->begin_tls(options);
    return RawClient{std::move(line)};
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        ssize_t sent = 0;
        if (line_->ssl != nullptr) {
            ERR_clear_error();
            sent = SSL_write(line_->ssl, bytes.data(), static_cast<int>(bytes.size()));
        } else {
            sent = ::send(line_->descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        }
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::send_in_pieces(std::string_view bytes, std::size_t piece)
{
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        if (!send(bytes.substr(at, piece))) return false;
    }
    return true;
}

int RawClient::send_until_answered(std::string_view piece, std::chrono::milliseconds pause, int most)
{
    for (int count = 0; count < most; ++count) {
        if (!send(piece)) return count;
        if (listen(pause) != Heard::nothing) return count + 1;
    }
    return most;
}

void RawClient::end_writing()
{
    if (line_->ssl != nullptr) SSL_shutdown(line_->ssl);
    ::shutdown(line_->descriptor, SHUT_WR);
}

RawClient::Heard RawClient::listen(std::chrono::milliseconds limit)
{
    std::array<char, 16 * 1'024> buffer;
    ssize_t count = 0;
    line_->wait_at_most(limit);
    errno = 0;
    if (line_->ssl != nullptr) {
        ERR_clear_error();
        count = SSL_read(line_->ssl, buffer.data(), static_cast<int>(buffer.size()));
    } else {
        count = ::recv(line_->descriptor, buffer.data(), buffer.size(), 0);
    }
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return Heard::nothing;
    if (count <= 0) return Heard::end;
    received_.append(buffer.data(), static_cast<std::size_t>(count));
    return Heard::bytes;
}

bool RawClient::receive()
{
    const auto heard = listen(patience);
    if (heard == Heard::nothing) give_up("the server stays silent");
    return heard == Heard::bytes;
}

void RawClient::need(std::size_t bytes)
{
    while (received_.size() < bytes) {
        if (!receive()) give_up("the server hung up");
    }
}

std::string RawClient::take(std::size_t bytes)
{
    need(bytes);
    auto taken = received_.substr(0, bytes);
    received_.erase(0, bytes);
    return taken;
}

std::string RawClient::read_all()
{
    while (receive()) {
    }
    return std::exchange(received_, {});
}

bool RawClient::is_hung_up_on()
{
    return received_.empty() && !receive();
}

RawResponse RawClient::read_response(bool to_head)
{
    auto end = received_.find("\r\n\r\n");
    for (; end == std::string::npos; end = received_.find("\r\n\r\n")) {
        if (!receive()) give_up("the server hung up instead of answering; it said: " + received_);
    }
    const auto head = take(end + 4);
    RawResponse response;
    if (!head.starts_with("HTTP/1.1 ")) give_up("not a response: " + head);
    response.status = std::stoi(head.substr(9, 3));
    for (auto at = head.find("\r\n") + 2; at + 2 < head.size();) {
        const auto line = head.substr(at, head.find("\r\n", at) - at);
        const auto colon = line.find(": ");
        if (colon == std::string::npos) give_up("not a header: " + line);
        response.headers.emplace_back(lower(line.substr(0, colon)), line.substr(colon + 2));
        at += line.size() + 2;
    }
    const auto length = response.header("content-length");
    if (!to_head && !length.empty()) response.body = take(std::stoul(length));
    return response;
}

void RawClient::upgrade(std::string_view target, const std::vector<std::pair<std::string, std::string>>& headers)
{
    // The example of RFC 6455 section 1.3.
    std::string request = "GET " + std::string{target} +
                          " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for (const auto& [name, value] : headers) request += name + ": " + value + "\r\n";
    send(request + "\r\n");
    const auto response = read_response(true);
    if (response.status != 101) give_up("no upgrade but " + std::to_string(response.status));
    if (response.header("sec-websocket-accept") != "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" ||
        lower(response.header("upgrade")) != "websocket" || lower(response.header("connection")) != "upgrade") {
        give_up("a wrong upgrade");
    }
}

bool RawClient::send_text(std::string_view text)
{
    return send(client_frame(0x1, text));
}

bool RawClient::send_close(std::uint16_t code, std::string_view reason)
{
    return send(client_frame(0x8, close_payload(code, reason)));
}

RawFrame RawClient::read_frame()
{
    need(2);
    RawFrame frame{static_cast<unsigned char>(received_[0]), {}};
    const auto second = static_cast<unsigned char>(received_[1]);
    if ((second & 0x80U) != 0) give_up("the server masks");
    const std::size_t length_bytes = second == 127 ? 8 : second == 126 ? 2 : 0;
    const auto head = take(2 + length_bytes);
    std::size_t length = length_bytes == 0 ? second : 0;
    for (std::size_t i = 2; i < head.size(); ++i) length = length << 8U | static_cast<unsigned char>(head[i]);
    frame.payload = take(length);
    return frame;
}

std::string RawClient::read_text()
{
    while (true) {
        auto frame = read_frame();
        if (frame.opcode() == 0x1) return std::move(frame.payload);
        if (frame.opcode() == 0x9) send(client_frame(0xA, frame.payload));
        if (frame.opcode() == 0x8) give_up("closed with " + std::to_string(frame.close_code()));
    }
}

std::optional<RawFrame> RawClient::read_close()
{
    while (received_.size() >= 2 || receive()) {
        auto frame = read_frame();
        if (frame.opcode() == 0x8) return frame;
    }
    return std::nullopt;
}

int RawClient::descriptor() const
{
    return line_->descriptor;
}

std::string RawClient::tls_version() const
{
    return SSL_get_version(line_->ssl);
}

std::string RawClient::tls_suite() const
{
    return SSL_get_cipher_name(line_->ssl);
}

std::string RawClient::tls_protocol() const
{
    const unsigned char* name = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(line_->ssl, &name, &length);
    return {reinterpret_cast<const char*>(name), length};
}

std::string RawClient::tls_certificate() const
{
    unsigned char* der = nullptr;
    const int length = i2d_X509(SSL_get0_peer_certificate(line_->ssl), &der);
    if (length <= 0) return {};
    std::string result{reinterpret_cast<const char*>(der), static_cast<std::size_t>(length)};
    OPENSSL_free(der);
    return result;
}

}  // namespace hovor::test
