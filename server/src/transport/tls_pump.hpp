#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct ssl_st;
struct bio_st;

namespace hovor::transport {

class TlsContext;

// The server's end of one TLS connection, without a socket: bytes of the wire in and out, plain bytes in and out.
// OpenSSL reads and writes the caller's buffers directly, so an idle pump holds no buffer of its own.
class TlsPump {
public:
    enum class State { handshake, open, closed };

    // How much longer than the bytes from the wire the plain bytes can be: a record may have begun earlier.
    static constexpr std::size_t longest_record = 16 * 1'024 + 256;

    explicit TlsPump(const TlsContext& context);

    // Takes all of `wire`; plain bytes are written to the front of `plain` and their number is returned.
    // What has to be sent back (handshake, alerts) is appended to `reply`. After `closed` the client sends no more.
    std::size_t receive(std::string_view wire, std::span<char> plain, std::string& reply);

    // Appends records with the plain bytes to `wire`. Only while open; false when OpenSSL gave up.
    bool send(std::string_view plain, std::string& wire);

    // Appends the close_notify alert.
    void close(std::string& wire);

    State state() const noexcept { return state_; }
    // Whether the handshake succeeded, be the connection closed since (maybe within the same receive()) or not.
    bool is_established() const noexcept { return is_established_; }
    // Closed by a broken record, a refused handshake or an alert, rather than by a close_notify.
    bool has_failed() const noexcept { return has_failed_; }

private:
    struct Free {
        void operator()(ssl_st* ssl) const noexcept;
    };
    struct Wire;

    void give_up(int outcome);

    std::unique_ptr<ssl_st, Free> ssl_;
    // Valid during a call only.
    std::string_view input_;
    std::string* output_ = nullptr;
    State state_ = State::handshake;
    bool is_established_ = false;
    bool has_failed_ = false;
};

}  // namespace hovor::transport
