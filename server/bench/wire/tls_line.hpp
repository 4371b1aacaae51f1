#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hovor::bench {

struct FreeContext {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using TlsContextPtr = std::unique_ptr<SSL_CTX, FreeContext>;

// TLS 1.3 with TLS_AES_128_GCM_SHA256, as all servers of a row speak it. A client checks no certificate.
TlsContextPtr make_client_context();
// Throws std::runtime_error when a file is not what it should be.
TlsContextPtr make_server_context(const std::string& chain_file, const std::string& key_file);

// One end of a TLS connection that holds no buffers: OpenSSL reads and writes the caller's.
class TlsLine {
public:
    enum class Role { client, server };

    TlsLine(SSL_CTX* context, Role role);
    TlsLine(const TlsLine&) = delete;
    TlsLine& operator=(const TlsLine&) = delete;

    // Appends to `reply` what the handshake has to say. True once it is done.
    bool shake_hands(std::string_view wire, std::string& reply);
    // How many plain bytes came of the wire's; `plain` is at least a record larger than `wire`. Negative at the end.
    int open(std::string_view wire, std::span<char> plain, std::string& reply);
    void seal(std::string_view plain, std::string& wire);

private:
    struct Wire;
    struct Free {
        void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
    };

    bool has_ended(int outcome);

    std::unique_ptr<SSL, Free> ssl_;
    // During a call only, but for what a handshake's last record left unread.
    std::string_view input_;
    std::string* output_ = nullptr;
};

}  // namespace hovor::bench
