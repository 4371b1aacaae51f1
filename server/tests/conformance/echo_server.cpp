#include "tests/conformance/echo_server.hpp"

#include <chrono>
#include <future>
#include <stdexcept>
#include <thread>
#include <utility>

namespace hovor::test {

using namespace transport;

namespace {

constexpr std::chrono::seconds patience{10};

// One for all servers of the process: making it costs time.
const Certificate& certificate()
{
    static const auto made = make_self_signed({"localhost", "127.0.0.1"}, SystemClock{}.now());
    return made;
}

}  // namespace

class EchoServer::Socket final : public WebSocketHandler {
public:
    explicit Socket(EchoServer& server) : server_{server} {}

    void on_text(std::string_view message) override
    {
        if (message == "throw") throw std::runtime_error{"thrown by on_text"};
        if (message == "close") return socket->close(4001, "as you wish");
        socket->send(make_text_frame(message));
    }

    void on_drained() override { server_.note(server_.requests_, "drained"); }

    void on_closed() override
    {
        socket = nullptr;
        server_.note(server_.closed_, "closed");
    }

    std::shared_ptr<WebSocket> socket;

private:
    EchoServer& server_;
};

EchoServer::EchoServer(Limits limits, std::size_t loops) : server_{std::make_unique<Server>(*this, limits, loops)}
{
    const auto listen = [&](Security security) {
        return server_->listen({"127.0.0.1", 0}, {.security = security, .https_port = tls_port_}).value();
    };
    tls_port_ = listen(Security::tls);
    plain_port_ = listen(Security::plain);
    redirect_port_ = listen(Security::redirect);
    if (const auto set = server_->set_certificate(certificate()); !set) throw std::runtime_error{set.error().message()};
    server_->start();
}

EchoServer::~EchoServer()
{
    server_->drain(std::chrono::milliseconds{0});
}

RawClient EchoServer::connect(Line line) const
{
    return line == Line::plain ? RawClient::connect(plain_port_) : RawClient::connect_tls(tls_port_);
}

RawClient EchoServer::connect_web_socket(Line line) const
{
    auto client = connect(line);
    client.upgrade("/socket");
    return client;
}

bool EchoServer::is_listening() const
{
    try {
        RawClient::connect(plain_port_);
        return true;
    } catch (const std::runtime_error&) {
        return false;
    }
}

std::size_t EchoServer::max_body(const Request& head)
{
    if (head.target == "/no-body") return 0;
    return head.target == "/upload" ? 8 * 1'024 * 1'024 : 1'000;
}

void EchoServer::on_request(Request request, Exchange exchange)
{
    note(requests_, request.method + " " + request.target);
    if (request.target == "/throw") throw std::runtime_error{"thrown by on_request"};
    if (request.target == "/drop") return;
    if (request.target == "/injected") {
        return exchange.respond({.headers = {{"location", "/\r\nset-cookie: a=b"}}, .body = {}});
    }
    if (request.target == "/big") return exchange.respond({.body = std::string(32 * 1'024 * 1'024, 'x')});
    if (request.target == "/not-modified") return exchange.respond({.status = 304, .body = std::string{"unsent"}});
    if (request.target == "/wait" || request.target == "/wait-socket") {
        const std::lock_guard lock{mutex_};
        waiting_.push_back(std::make_unique<Exchange>(exchange));
        changed_.notify_all();
        return;
    }
    if (request.is_upgrade && request.target != "/refused") return open(exchange);
    const int status = request.is_upgrade ? 403 : 200;
    exchange.respond({.status = status, .body = request.method + " " + request.target + "\n" + request.body});
}

void EchoServer::open(const Exchange& exchange)
{
    auto socket = std::make_shared<Socket>(*this);
    socket->socket = exchange.accept(socket);
    const std::lock_guard lock{mutex_};
    sockets_.push_back(socket);
}

void EchoServer::on_trouble(std::string_view what) noexcept
{
    note(troubles_, std::string{what});
}

void EchoServer::note(std::vector<std::string>& list, std::string what)
{
    const std::lock_guard lock{mutex_};
    list.push_back(std::move(what));
    changed_.notify_all();
}

void EchoServer::await(const std::function<bool()>& is_so)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!is_so()) {
        if (std::chrono::steady_clock::now() > end) throw std::runtime_error{"what the test waits for does not come"};
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
}

void EchoServer::await_noted(const std::function<bool()>& is_so)
{
    std::unique_lock lock{mutex_};
    if (!changed_.wait_for(lock, patience, is_so)) throw std::runtime_error{"what the test waits for does not come"};
}

void EchoServer::await_requests(std::size_t count)
{
    await_noted([&] { return requests_.size() >= count; });
}

void EchoServer::await_closed(std::size_t count)
{
    await_noted([&] { return closed_.size() >= count; });
}

void EchoServer::await_troubles(std::size_t count)
{
    await_noted([&] { return troubles_.size() >= count; });
}

std::vector<std::string> EchoServer::requests()
{
    const std::lock_guard lock{mutex_};
    return requests_;
}

std::vector<std::string> EchoServer::troubles()
{
    const std::lock_guard lock{mutex_};
    return troubles_;
}

void EchoServer::with_waiting(const std::function<void(Exchange&)>& action)
{
    await_noted([&] { return !waiting_.empty(); });
    decltype(waiting_) waiting;
    {
        const std::lock_guard lock{mutex_};
        waiting.swap(waiting_);
    }
    for (auto& each : waiting) {
        auto& loop = each->loop();
        loop.post([action, exchange = std::shared_ptr<Exchange>{std::move(each)}] { action(*exchange); });
    }
}

void EchoServer::answer_waiting(int status)
{
    with_waiting([status](Exchange& exchange) { exchange.respond({.status = status, .body = {}}); });
}

void EchoServer::drop_waiting()
{
    with_waiting([](Exchange&) {});
}

void EchoServer::accept_waiting()
{
    with_waiting([this](Exchange& exchange) { open(exchange); });
}

void EchoServer::with_sockets(const std::function<void(WebSocket&)>& action)
{
    std::vector<std::weak_ptr<Socket>> sockets;
    {
        const std::lock_guard lock{mutex_};
        sockets = sockets_;
    }
    for (const auto& loop : server_->loops()) {
        const auto done = std::make_shared<std::promise<void>>();
        loop->post([&action, sockets, done, &loop] {
            for (const auto& each : sockets) {
                const auto socket = each.lock();
                if (socket != nullptr && socket->socket != nullptr && &socket->socket->loop() == loop.get()) {
                    action(*socket->socket);
                }
            }
            done->set_value();
        });
        done->get_future().wait();
    }
}

}  // namespace hovor::test
