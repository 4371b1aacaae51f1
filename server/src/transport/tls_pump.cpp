#include "transport/tls_pump.hpp"

#include "transport/openssl_ptr.hpp"
#include "transport/tls_context.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <new>
#include <utility>

namespace hovor::transport {

// The BIO through which OpenSSL reads input_ and writes output_.
struct TlsPump::Wire {
    static TlsPump& pump_of(BIO* bio) { return *static_cast<TlsPump*>(BIO_get_data(bio)); }

    static int read(BIO* bio, char* buffer, std::size_t size, std::size_t* count)
    {
        auto& input = pump_of(bio).input_;
        BIO_clear_retry_flags(bio);
        *count = std::min(size, input.size());
        if (*count == 0) {
            BIO_set_retry_read(bio);
            return 0;
        }
        std::copy_n(input.begin(), *count, buffer);
        input.remove_prefix(*count);
        return 1;
    }

    static int write(BIO* bio, const char* bytes, std::size_t size, std::size_t* count)
    {
        pump_of(bio).output_->append(bytes, size);
        *count = size;
        return 1;
    }

    static long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

    static const BIO_METHOD* method()
    {
        static const auto made = [] {
            OpensslPtr<BIO_METHOD, BIO_meth_free> wire{
                BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "wire")};
            if (wire == nullptr || BIO_meth_set_read_ex(wire.get(), read) != 1 ||
                BIO_meth_set_write_ex(wire.get(), write) != 1 || BIO_meth_set_ctrl(wire.get(), control) != 1) {
                throw std::bad_alloc{};
            }
            return wire;
        }();
        return made.get();
    }
};

void TlsPump::Free::operator()(ssl_st* ssl) const noexcept
{
    SSL_free(ssl);
}

TlsPump::TlsPump(const TlsContext& context) : ssl_{SSL_new(context.handle())}
{
    BIO* bio = ssl_ == nullptr ? nullptr : BIO_new(Wire::method());
    if (bio == nullptr) {
        ERR_clear_error();
        throw std::bad_alloc{};
    }
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl_.get(), bio, bio);
    SSL_set_accept_state(ssl_.get());
}

std::size_t TlsPump::receive(std::string_view wire, std::span<char> plain, std::string& reply)
{
    input_ = wire;
    output_ = &reply;
    ERR_clear_error();
    if (state_ == State::handshake) {
        const int outcome = SSL_do_handshake(ssl_.get());
        if (outcome == 1) {
            state_ = State::open;
            is_established_ = true;
        } else {
            give_up(outcome);
        }
    }
    std::size_t total = 0;
    while (state_ == State::open && total < plain.size()) {
        std::size_t count = 0;
        const int outcome = SSL_read_ex(ssl_.get(), &plain[total], plain.size() - total, &count);
        if (outcome != 1) {
            give_up(outcome);
            break;
        }
        total += count;
    }
    output_ = nullptr;
    input_ = {};
    return total;
}

// OpenSSL either wants more bytes, which is no trouble, or is done with the connection.
void TlsPump::give_up(int outcome)
{
    const int reason = SSL_get_error(ssl_.get(), outcome);
    if (reason == SSL_ERROR_WANT_READ) return;
    state_ = State::closed;
    has_failed_ = reason != SSL_ERROR_ZERO_RETURN;
    ERR_clear_error();
}

bool TlsPump::send(std::string_view plain, std::string& wire)
{
    if (has_failed_) return false;
    output_ = &wire;
    ERR_clear_error();
    std::size_t count = 0;
    const bool is_sent = plain.empty() || SSL_write_ex(ssl_.get(), plain.data(), plain.size(), &count) == 1;
    output_ = nullptr;
    if (!is_sent) {
        state_ = State::closed;
        has_failed_ = true;
        ERR_clear_error();
    }
    return is_sent;
}

void TlsPump::close(std::string& wire)
{
    if (has_failed_ || SSL_is_init_finished(ssl_.get()) == 0) return;
    output_ = &wire;
    SSL_shutdown(ssl_.get());
    ERR_clear_error();
    output_ = nullptr;
}

}  // namespace hovor::transport
