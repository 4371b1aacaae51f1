#pragma once

#include "base/result.hpp"
#include "transport/certificate.hpp"
#include "transport/endpoint.hpp"
#include "transport/handler.hpp"
#include "transport/limits.hpp"
#include "transport/loop.hpp"
#include "transport/statistics.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace hovor::transport {

enum class Security {
    // HTTPS and WSS. A plain request on the same port is redirected to https.
    tls,
    // Plain HTTP that only redirects browsers to https.
    redirect,
    // Plain HTTP that is served: on loopback, or behind a proxy that speaks TLS.
    plain,
};

struct ListenOptions {
    Security security = Security::tls;
    // Where Security::redirect sends browsers.
    std::uint16_t https_port = 443;
    // Whether Limits::connections_per_address holds here. Not behind a proxy, where all come from one address.
    bool count_addresses = true;
};

// Serves a Handler over HTTP/1.1 and WebSocket. The calling thread makes, configures and ends it; the loops
// have threads of their own. The handler, and whatever coroutines on the loops refer to, outlive the server.
class Server {
public:
    Server(Handler& handler, Limits limits, std::size_t loops);
    ~Server();  // as drain(0s)
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // Binds the port on every loop (SO_REUSEPORT) and returns it; connections wait in the kernel until start().
    // Before start() only. The error is one sentence that names the endpoint.
    Result<std::uint16_t> listen(const Endpoint& endpoint, const ListenOptions& options);

    // For handshakes from now on; connections that are open stay. From any thread. On an error the old one stays.
    Result<void> set_certificate(const Certificate& certificate);

    void start();

    // Stops accepting, lets requests in flight be answered, closes WebSockets with 1012, cuts off what is left
    // after `limit`, and stops the loops. Blocks; not from a loop's thread. Again is harmless.
    void drain(std::chrono::milliseconds limit);

    std::span<const std::unique_ptr<Loop>> loops() const noexcept;

    Statistics statistics() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace hovor::transport
