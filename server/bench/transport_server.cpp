// Our transport, and on it as little application as the other servers of its rows have, on one loop.
//   transport_server CERTIFICATE KEY
// Prints "tls PORT" and "plain PORT". /echo says back what it hears; at /all everybody hears it.

#include "base/allocator.hpp"
#include "transport/server.hpp"

#include <signal.h>

#include <cstdio>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace hovor::bench {
namespace {

using namespace transport;

// Those who hear everything. All on one loop, so on one thread.
using Listeners = std::vector<WebSocket*>;

class Echo final : public WebSocketHandler {
public:
    void on_text(std::string_view message) override { socket->send(make_text_frame(message)); }
    void on_closed() override { socket = nullptr; }

    std::shared_ptr<WebSocket> socket;
};

class Everybody final : public WebSocketHandler {
public:
    explicit Everybody(Listeners& listeners) : listeners_{listeners} {}

    void join(std::shared_ptr<WebSocket> socket)
    {
        socket_ = std::move(socket);
        listeners_.push_back(socket_.get());
    }

    void on_text(std::string_view message) override
    {
        const auto frame = make_text_frame(message);
        for (auto* listener : listeners_) listener->send(frame);
    }

    void on_closed() override
    {
        std::erase(listeners_, socket_.get());
        socket_ = nullptr;
    }

private:
    Listeners& listeners_;
    std::shared_ptr<WebSocket> socket_;
};

class Application final : public Handler {
public:
    std::size_t max_body(const Request&) override { return 0; }

    void on_request(Request request, Exchange exchange) override
    {
        if (!request.is_upgrade) return exchange.respond({.status = 404, .body = {}});
        if (request.target == "/all") {
            const auto handler = std::make_shared<Everybody>(listeners_);
            return handler->join(exchange.accept(handler));
        }
        const auto handler = std::make_shared<Echo>();
        handler->socket = exchange.accept(handler);
    }

    void on_trouble(std::string_view what) noexcept override
    {
        std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
    }

private:
    Listeners listeners_;
};

Result<void> serve(const char* chain_file, const char* key_file)
{
    HOVOR_TRY(const auto certificate, read_certificate(chain_file, key_file));
    Application application;
    Server server{application, {}, 1};
    const auto listen = [&](Security security) {
        return server.listen({"127.0.0.1", 0}, {.security = security, .count_addresses = false});
    };
    HOVOR_TRY(const auto tls_port, listen(Security::tls));
    HOVOR_TRY(const auto plain_port, listen(Security::plain));
    HOVOR_CHECK(server.set_certificate(certificate));
    sigset_t end;
    sigemptyset(&end);
    sigaddset(&end, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &end, nullptr);
    server.start();
    std::printf("tls %d\nplain %d\n", tls_port, plain_port);
    std::fflush(stdout);

    int signal = 0;
    sigwait(&end, &signal);
    return {};
}

}  // namespace
}  // namespace hovor::bench

int main(int count, char** arguments)
{
    hovor::keep_freed_memory();
    if (count != 3) return std::fprintf(stderr, "usage: transport_server CERTIFICATE KEY\n"), 2;
    const auto outcome = hovor::bench::serve(arguments[1], arguments[2]);
    if (!outcome) std::fprintf(stderr, "%s\n", outcome.error().message().c_str());
    return outcome ? 0 : 1;
}
