#pragma once

#include "base/result.hpp"
#include "transport/certificate.hpp"

#include <memory>

struct ssl_ctx_st;

namespace hovor::transport {

// A certificate, ready for handshakes, and our rules for them: TLS 1.2 and 1.3, authenticated encryption with
// forward secrecy only, one session ticket, no renegotiation, no compression, no early data, HTTP/1.1 by ALPN.
// Shared by all loops; a connection keeps the one it began with.
class TlsContext {
public:
    static Result<std::shared_ptr<const TlsContext>> make(const Certificate& certificate);

    ssl_ctx_st* handle() const noexcept { return context_.get(); }

private:
    struct Free {
        void operator()(ssl_ctx_st* context) const noexcept;
    };

    TlsContext() = default;

    std::unique_ptr<ssl_ctx_st, Free> context_;
};

}  // namespace hovor::transport
