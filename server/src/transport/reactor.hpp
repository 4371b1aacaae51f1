#pragma once

#include "transport/counters.hpp"
#include "transport/http_response.hpp"
#include "transport/limits.hpp"
#include "transport/timer_wheel.hpp"
#include "transport/tls_pump.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace hovor::transport {

class Admission;
class Connection;
class Handler;
class Listener;
class Loop;
class TlsContext;

// What the connections of one loop share. Everything but post() and counters() is for the loop's thread, or
// for the thread that made it while the loop does not run.
class Reactor {
public:
    Reactor(Handler& handler, const Limits& limits, Admission& admission);
    ~Reactor();

    // Until stop().
    void run();
    void post(std::function<void()> work);
    void run_every(std::chrono::milliseconds period, std::function<void()> work);

    void add(std::unique_ptr<Listener> listener);
    void start_listening();
    // Stops accepting and asks every connection to come to its end; calls `when_empty` once there is none.
    void drain(std::function<void()> when_empty);
    // Closes what is open, and lets run() return.
    void stop();

    void add(std::shared_ptr<Connection> connection);
    void remove(Connection& connection);
    // Has it flushed at the end of the turn.
    void flush_later(std::shared_ptr<Connection> connection);

    boost::asio::io_context& context() noexcept;
    Handler& handler() noexcept { return handler_; }
    const Limits& limits() const noexcept { return limits_; }
    Admission& admission() noexcept { return admission_; }
    Counters& counters() noexcept { return counters_; }
    const Counters& counters() const noexcept { return counters_; }
    TimerWheel& wheel() noexcept { return wheel_; }
    bool is_draining() const noexcept { return is_draining_; }
    // Rounded up.
    std::uint32_t ticks(std::chrono::milliseconds time) const noexcept;
    // The value of the header `date`.
    std::string_view date();

    Loop& loop() const noexcept { return *loop_; }
    void set_loop(Loop& loop) noexcept { loop_ = &loop; }
    // Null until there is a certificate.
    const TlsContext* tls() const noexcept { return tls_.get(); }
    void set_tls(std::shared_ptr<const TlsContext> tls) { tls_ = std::move(tls); }

    // Scratch space, valid until the next one who needs it, within a callback.
    std::span<char> wire_in() noexcept { return wire_in_; }
    std::span<char> plain_in() noexcept { return plain_in_; }
    std::span<char> plain_out() noexcept { return plain_out_; }
    std::string& wire_out() noexcept { return wire_out_; }

    // Of all requests whose bodies are on their way.
    std::size_t bodies_bytes = 0;

private:
    struct Asio;
    struct Repeated;

    void run_posted();
    void flush();
    void tell_when_empty();

    static constexpr std::size_t wire_size = 256 * 1'024;
    static constexpr std::size_t record_size = 16 * 1'024;

    Handler& handler_;
    const Limits& limits_;
    Admission& admission_;
    Counters counters_;
    TimerWheel wheel_;
    Loop* loop_ = nullptr;
    std::shared_ptr<const TlsContext> tls_;

    std::vector<char> wire_in_ = std::vector<char>(wire_size);
    std::vector<char> plain_in_ = std::vector<char>(wire_size + TlsPump::longest_record);
    std::vector<char> plain_out_ = std::vector<char>(record_size);
    std::string wire_out_;

    std::time_t date_time_ = -1;
    std::string date_;

    std::mutex mutex_;
    std::vector<std::function<void()>> posted_;  // under mutex_
    bool takes_posts_ = true;                    // under mutex_

    std::vector<std::shared_ptr<Connection>> connections_;
    std::vector<std::shared_ptr<Connection>> dirty_;
    std::vector<std::shared_ptr<Connection>> flushing_;
    std::vector<std::unique_ptr<Listener>> listeners_;
    std::function<void()> when_empty_;
    bool is_draining_ = false;

    // Last: Asio drops what still waits on it, which may use all of the above.
    std::unique_ptr<Asio> asio_;
    std::vector<std::unique_ptr<Repeated>> repeated_;
};

}  // namespace hovor::transport
