#pragma once

#include "base/result.hpp"
#include "transport/endpoint.hpp"

#include <cstdint>
#include <memory>

namespace hovor::transport {

class Reactor;
struct ListenOptions;

// Accepts the connections of one port for one loop.
class Listener {
public:
    // Binds, and has the kernel queue what comes; nothing is accepted yet.
    static Result<std::unique_ptr<Listener>> open(Reactor& reactor, const Endpoint& endpoint,
                                                  const ListenOptions& options);

    // Whether nobody else listens there. SO_REUSEPORT alone would let a second server share the port silently.
    static Result<void> check_free(Reactor& reactor, const Endpoint& endpoint);

    ~Listener();

    std::uint16_t port() const noexcept;

    void start();

    // Takes in what the kernel has queued, then closes: nobody who could connect is reset.
    void close();

private:
    struct Acceptor;

    Listener(Reactor& reactor, std::shared_ptr<Acceptor> acceptor);

    Reactor& reactor_;
    std::shared_ptr<Acceptor> acceptor_;
};

}  // namespace hovor::transport
