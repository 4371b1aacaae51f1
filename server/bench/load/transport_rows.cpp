// What needs no chat server: one that says back what it hears, or says it to all.

#include "bench/load/crowd.hpp"
#include "bench/load/prompts.hpp"
#include "bench/load/result.hpp"
#include "bench/load/rows.hpp"

namespace hovor::bench {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds warm_up{300};
// For what is still on its way when a measurement is over.
constexpr std::chrono::milliseconds cool_down{200};

// A load that goes on by itself while `is_going`, and counts.
struct Traffic {
    bool is_going = false;
    std::uint64_t count = 0;
};

// Measures each time it is asked to.
void measure(Crowd& crowd, const Arguments& arguments, std::string_view what, Traffic& traffic,
             const std::function<void()>& begin_traffic)
{
    auto& poller = crowd.poller();
    Prompts prompts{poller};
    while (prompts.await(poller)) {
        traffic.is_going = true;
        begin_traffic();
        poller.run_for(warm_up);
        const auto begin = Clock::now();
        const auto cpu = crowd.server().cpu_seconds();
        const auto count = traffic.count;
        poller.run_for(std::chrono::seconds{arguments.number("seconds")});
        print_result({{what, static_cast<double>(traffic.count - count)},
                      {"seconds", Seconds{Clock::now() - begin}.count()},
                      {"cpu_seconds", crowd.server().cpu_seconds() - cpu}});
        traffic.is_going = false;
        poller.run_for(cool_down);
    }
}

}  // namespace

void load_echo(const Arguments& arguments)
{
    Crowd crowd{arguments};
    crowd.grow_to(static_cast<std::size_t>(arguments.number("connections")));

    const auto message = crowd.encode_message(1);
    Traffic traffic;
    crowd.on_message_from = [&](Peer& peer) {
        ++traffic.count;
        if (traffic.is_going) peer.send(message);
    };
    measure(crowd, arguments, "messages", traffic, [&] {
        for (const auto& peer : crowd.peers()) peer->send(message);
    });
}

void load_fan_out(const Arguments& arguments)
{
    Crowd crowd{arguments};
    crowd.grow_to(static_cast<std::size_t>(arguments.number("connections")));

    const auto burst = arguments.number("burst");
    const auto messages = crowd.encode_message(burst);
    const auto expected = crowd.peers().size() * static_cast<std::size_t>(burst);
    const auto speak = [&] { crowd.peers().front()->send(messages); };
    Traffic traffic;
    crowd.on_message_from = [&](Peer&) {
        if (++traffic.count % expected == 0 && traffic.is_going) speak();
    };
    measure(crowd, arguments, "deliveries", traffic, speak);
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
