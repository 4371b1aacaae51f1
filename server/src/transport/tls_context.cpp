#include "transport/tls_context.hpp"

#include "transport/openssl_ptr.hpp"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>
#include <stdexcept>
#include <string_view>

namespace hovor::transport {

namespace {

using BioPtr = OpensslPtr<BIO, BIO_free>;
using KeyPtr = OpensslPtr<EVP_PKEY, EVP_PKEY_free>;
using X509Ptr = OpensslPtr<X509, X509_free>;

constexpr const char* tls_1_3_suites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr const char* tls_1_2_suites =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char* groups = "X25519:P-256:P-384";

tl::unexpected<Error> refuse(std::string message)
{
    ERR_clear_error();
    return fail(ErrorCode::invalid_argument, std::move(message));
}

BioPtr reader(const std::string& bytes)
{
    return BioPtr{BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))};
}

int no_passphrase(char*, int, int, void*)
{
    return -1;
}

// A client that asks for other protocols only gets the alert no_application_protocol (RFC 7301): its bytes
// were meant for another kind of server.
int select_protocol(SSL*, const unsigned char** chosen, unsigned char* length, const unsigned char* offered,
                    unsigned offered_length, void*)
{
    static constexpr std::array<unsigned char, 9> ours{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    auto* selected = const_cast<unsigned char*>(ours.data());
    const int outcome = SSL_select_next_proto(&selected, length, ours.data(), static_cast<unsigned>(ours.size()),
                                              offered, offered_length);
    *chosen = selected;
    return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

void set_rules(SSL_CTX* context)
{
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_SINGLE_ECDH_USE | SSL_OP_NO_ENCRYPT_THEN_MAC);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_security_level(context, 2);
    SSL_CTX_set_alpn_select_cb(context, select_protocol, nullptr);
    const bool is_set =
        SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
        SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1 && SSL_CTX_set_num_tickets(context, 1) == 1 &&
        SSL_CTX_set_max_early_data(context, 0) == 1 && SSL_CTX_set_ciphersuites(context, tls_1_3_suites) == 1 &&
        SSL_CTX_set_cipher_list(context, tls_1_2_suites) == 1 && SSL_CTX_set1_groups_list(context, groups) == 1;
    if (!is_set) throw std::runtime_error{"OpenSSL lacks what TLS 1.2 and 1.3 need"};
}

Result<void> use_chain(SSL_CTX* context, const std::string& pem)
{
    const auto bio = reader(pem);
    const X509Ptr leaf{PEM_read_bio_X509_AUX(bio.get(), nullptr, no_passphrase, nullptr)};
    if (leaf == nullptr) return refuse("the certificate is not PEM text that begins with a certificate");
    if (SSL_CTX_use_certificate(context, leaf.get()) != 1) {
        return refuse("the certificate's key is of a kind or size that is no longer safe");
    }
    while (X509* issuer = PEM_read_bio_X509(bio.get(), nullptr, no_passphrase, nullptr)) {
        if (SSL_CTX_add0_chain_cert(context, issuer) != 1) {
            X509_free(issuer);
            return refuse("a certificate in the chain has a key of a kind or size that is no longer safe");
        }
    }
    ERR_clear_error();  // the end of the file is one
    return {};
}

Result<void> use_key(SSL_CTX* context, const std::string& pem)
{
    const auto bio = reader(pem);
    const KeyPtr key{PEM_read_bio_PrivateKey(bio.get(), nullptr, no_passphrase, nullptr)};
    if (key == nullptr) return refuse("the key is not the PEM text of a private key without a passphrase");
    // Checks that it fits the certificate, too.
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1) {
        return refuse("the key does not belong to the certificate");
    }
    return {};
}

}  // namespace

void TlsContext::Free::operator()(ssl_ctx_st* context) const noexcept
{
    SSL_CTX_free(context);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::make(const Certificate& certificate)
{
    std::shared_ptr<TlsContext> made{new TlsContext};
    made->context_.reset(SSL_CTX_new(TLS_server_method()));
    if (made->context_ == nullptr) throw std::runtime_error{"OpenSSL cannot make a TLS context"};
    set_rules(made->handle());
    HOVOR_CHECK(use_chain(made->handle(), certificate.chain_pem));
    HOVOR_CHECK(use_key(made->handle(), certificate.key_pem));
    return made;
}

}  // namespace hovor::transport
