#include "bench/wire/tls_line.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>

#include <algorithm>
#include <stdexcept>

namespace hovor::bench {

// The BIO through which OpenSSL reads input_ and writes output_.
struct TlsLine::Wire {
    static TlsLine& line_of(BIO* bio) { return *static_cast<TlsLine*>(BIO_get_data(bio)); }

    static int read(BIO* bio, char* buffer, std::size_t size, std::size_t* count)
    {
        auto& input = line_of(bio).input_;
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
        line_of(bio).output_->append(bytes, size);
        *count = size;
        return 1;
    }

    static long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

    static const BIO_METHOD* method()
    {
        static BIO_METHOD* const made = [] {
            BIO_METHOD* wire = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "wire");
            BIO_meth_set_read_ex(wire, read);
            BIO_meth_set_write_ex(wire, write);
            BIO_meth_set_ctrl(wire, control);
            return wire;
        }();
        return made;
    }
};

namespace {

TlsContextPtr make_context(const SSL_METHOD* method)
{
    TlsContextPtr context{SSL_CTX_new(method)};
    SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
    SSL_CTX_set_ciphersuites(context.get(), "TLS_AES_128_GCM_SHA256");
    SSL_CTX_set1_groups_list(context.get(), "X25519:P-256");
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

}  // namespace

TlsContextPtr make_client_context()
{
    auto context = make_context(TLS_client_method());
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

TlsContextPtr make_server_context(const std::string& chain_file, const std::string& key_file)
{
    auto context = make_context(TLS_server_method());
    SSL_CTX_set_num_tickets(context.get(), 1);
    if (SSL_CTX_use_certificate_chain_file(context.get(), chain_file.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context.get(), key_file.c_str(), SSL_FILETYPE_PEM) != 1) {
        throw std::runtime_error{"no certificate and key in " + chain_file + " and " + key_file};
    }
    return context;
}

TlsLine::TlsLine(SSL_CTX* context, Role role) : ssl_{SSL_new(context)}
{
    BIO* bio = BIO_new(Wire::method());
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl_.get(), bio, bio);
    if (role == Role::client) {
        SSL_set_connect_state(ssl_.get());
    } else {
        SSL_set_accept_state(ssl_.get());
    }
}

bool TlsLine::has_ended(int outcome)
{
    const bool has = SSL_get_error(ssl_.get(), outcome) != SSL_ERROR_WANT_READ;
    if (has) ERR_clear_error();
    return has;
}

bool TlsLine::shake_hands(std::string_view wire, std::string& reply)
{
    input_ = wire;
    output_ = &reply;
    const int outcome = SSL_do_handshake(ssl_.get());
    output_ = nullptr;
    if (outcome == 1) return true;
    if (has_ended(outcome)) throw std::runtime_error{"the TLS handshake failed"};
    return false;
}

int TlsLine::open(std::string_view wire, std::span<char> plain, std::string& reply)
{
    // After the handshake's last record there may be more of the same piece, which is still in input_.
    if (!wire.empty()) input_ = wire;
    output_ = &reply;
    std::size_t total = 0;
    bool is_over = false;
    while (true) {
        std::size_t count = 0;
        const int outcome = SSL_read_ex(ssl_.get(), plain.data() + total, plain.size() - total, &count);
        total += count;
        if (outcome == 1) continue;
        is_over = has_ended(outcome);
        break;
    }
    input_ = {};
    output_ = nullptr;
    return is_over && total == 0 ? -1 : static_cast<int>(total);
}

void TlsLine::seal(std::string_view plain, std::string& wire)
{
    output_ = &wire;
    std::size_t count = 0;
    SSL_write_ex(ssl_.get(), plain.data(), plain.size(), &count);
    output_ = nullptr;
}

}  // namespace hovor::bench
