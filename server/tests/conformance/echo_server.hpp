#pragma once

#include "tests/raw_client.hpp"
#include "transport/server.hpp"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::test {

// How a client reaches the server.
enum class Line { plain, tls };

inline const char* name_of(Line line)
{
    return line == Line::plain ? "Plain" : "Tls";
}

// An application that says back what it heard: a request as "METHOD target\nbody", a WebSocket message as itself.
// Some targets are special, see echo_server.cpp.
class EchoServer final : public transport::Handler {
public:
    explicit EchoServer(transport::Limits limits = {}, std::size_t loops = 1);
    ~EchoServer() override;

    transport::Server& server() noexcept { return *server_; }
    std::uint16_t port(Line line) const noexcept { return line == Line::plain ? plain_port_ : tls_port_; }
    std::uint16_t redirect_port() const noexcept { return redirect_port_; }
    RawClient connect(Line line) const;
    RawClient connect_web_socket(Line line) const;
    // Whether somebody can connect to the plain port.
    bool is_listening() const;

    // Blocks until the application has noted so many of what a test waits for.
    void await_requests(std::size_t count);
    void await_closed(std::size_t count);
    void await_troubles(std::size_t count);
    // The same for what is true of the server sooner or later.
    static void await(const std::function<bool()>& is_so);
    std::vector<std::string> requests();
    std::vector<std::string> troubles();
    // Answers the requests for /wait, on their loops.
    void answer_waiting(int status);
    void drop_waiting();
    // Opens the WebSockets of the handshakes for /wait-socket, on their loops.
    void accept_waiting();
    // Does something with each open WebSocket, on its loop, in the order they were opened, and waits until it is done.
    void with_sockets(const std::function<void(transport::WebSocket&)>& action);

    std::size_t max_body(const transport::Request& head) override;
    void on_request(transport::Request request, transport::Exchange exchange) override;
    void on_trouble(std::string_view what) noexcept override;

private:
    class Socket;

    void open(const transport::Exchange& exchange);
    void note(std::vector<std::string>& list, std::string what);
    void await_noted(const std::function<bool()>& is_so);
    void with_waiting(const std::function<void(transport::Exchange&)>& action);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> requests_;
    std::vector<std::string> troubles_;
    std::vector<std::string> closed_;
    std::vector<std::unique_ptr<transport::Exchange>> waiting_;
    std::vector<std::weak_ptr<Socket>> sockets_;
    std::uint16_t plain_port_ = 0;
    std::uint16_t tls_port_ = 0;
    std::uint16_t redirect_port_ = 0;
    std::unique_ptr<transport::Server> server_;
};

}  // namespace hovor::test
