#include "bench/load/crowd.hpp"
#include "bench/load/result.hpp"
#include "bench/load/rows.hpp"

namespace hovor::bench {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds warm_up{500};

// Counts while the load goes on by itself, after a while in which it does not count.
void measure(Crowd& crowd, const Arguments& arguments, std::string_view what, const std::uint64_t& counter)
{
    crowd.poller().run_for(warm_up);
    const auto begin = Clock::now();
    const auto cpu = crowd.server().cpu();
    const auto count = counter;
    crowd.poller().run_for(std::chrono::seconds{arguments.number("seconds")});
    const auto cpu_then = crowd.server().cpu();
    print_result({{what, static_cast<double>(counter - count)},
                  {"seconds", Seconds{Clock::now() - begin}.count()},
                  {"cpu_seconds", cpu_then.all - cpu.all},
                  {"user_seconds", cpu_then.user - cpu.user}});
}

}  // namespace

void load_echo(const Arguments& arguments)
{
    Crowd crowd{arguments};
    crowd.grow_to(static_cast<std::size_t>(arguments.number("connections")));

    const auto message = crowd.encode_message(1);
    std::uint64_t echoes = 0;
    crowd.on_message_from = [&](Peer& peer) {
        ++echoes;
        peer.send(message);
    };
    for (const auto& peer : crowd.peers()) peer->send(message);
    measure(crowd, arguments, "messages", echoes);
}

void load_fan_out(const Arguments& arguments)
{
    Crowd crowd{arguments};
    crowd.grow_to(static_cast<std::size_t>(arguments.number("connections")));

    const auto burst = arguments.number("burst");
    const auto messages = crowd.encode_message(burst);
    const auto expected = crowd.peers().size() * static_cast<std::size_t>(burst);
    std::uint64_t deliveries = 0;
    crowd.on_message_from = [&](Peer&) {
        if (++deliveries % expected == 0) crowd.peers().front()->send(messages);
    };
    crowd.peers().front()->send(messages);
    measure(crowd, arguments, "deliveries", deliveries);
}

void load_idle(const Arguments& arguments)
{
    // What the server needs once, however many there are, it has after these.
    constexpr std::size_t first = 500;
    constexpr std::chrono::milliseconds settling{1'500};

    Crowd crowd{arguments};
    crowd.grow_to(first);
    crowd.poller().run_for(settling);
    const auto before = crowd.server().memory();
    const auto more = arguments.number("connections");
    crowd.grow_to(first + static_cast<std::size_t>(more));
    crowd.poller().run_for(settling);
    print_result({{"bytes_each", (crowd.server().memory() - before) / static_cast<double>(more)}});
}

}  // namespace hovor::bench
