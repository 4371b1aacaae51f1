// Visitors who are there, and come back when the server does.

#include "bench/load/agent.hpp"
#include "bench/load/result.hpp"
#include "bench/load/rows.hpp"
#include "bench/load/visitors.hpp"

#include <algorithm>
#include <unordered_map>

namespace hovor::bench {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::seconds settling{2};
constexpr std::chrono::seconds patience{60};
// As the chat box does.
constexpr std::chrono::milliseconds ping_every{20'000};

void ping_from_now_on(Poller& poller, Visitor& visitor, Clock::duration first)
{
    poller.after(first, [&] {
        visitor.ping();
        ping_from_now_on(poller, visitor, ping_every);
    });
}

// Spread over the time between two of them.
void start_pings(Poller& poller, const Visitors& visitors)
{
    const auto& all = visitors.all();
    for (const auto& visitor : all) {
        const auto first = ping_every * static_cast<long>(visitor->place()) / static_cast<long>(all.size());
        ping_from_now_on(poller, *visitor, first);
    }
}

void watch_idle(Site& site, const Agent& agent, std::chrono::seconds time, double memory_before, std::size_t count)
{
    const auto begin = Clock::now();
    const auto cpu = site.server.cpu_seconds();
    site.poller.run_for(time);
    const auto memory = site.server.memory();
    print_result({{"memory", memory},
                  {"bytes_each", (memory - memory_before) / static_cast<double>(count)},
                  {"cpu_share", (site.server.cpu_seconds() - cpu) / Seconds{Clock::now() - begin}.count()},
                  {"present", static_cast<double>(agent.visitors_present())}});
}

// How long each was without the server, and all together, counted from the first loss.
void watch_return(Site& site, Visitors& visitors)
{
    std::unordered_map<const Visitor*, Clock::time_point> lost;
    std::unordered_map<const Visitor*, double> waits;
    Clock::time_point first_loss{};
    std::size_t behind = 0;
    visitors.on_lost_by = [&](Visitor& visitor) {
        if (lost.empty()) first_loss = Clock::now();
        lost.emplace(&visitor, Clock::now());
    };
    visitors.on_welcome_of = [&](Visitor& visitor) {
        waits[&visitor] = Seconds{Clock::now() - lost.at(&visitor)}.count();
        if (visitor.known_to_server() < visitor.acknowledged()) ++behind;
    };
    const auto count = visitors.all().size();
    site.poller.run(Clock::now() + patience, [&] { return waits.size() == count && visitors.welcome() == count; });

    const Seconds all = Clock::now() - first_loss;
    std::size_t attempts = 0;
    for (const auto& visitor : visitors.all()) attempts += visitor->failed_attempts();
    std::vector<double> times;
    for (const auto& [visitor, time] : waits) times.push_back(time);
    print_result({{"back", static_cast<double>(waits.size())},
                  {"seconds", all.count()},
                  {"p50", quantile(times, 0.5)},
                  {"longest", quantile(times, 1)},
                  {"failed_attempts", static_cast<double>(attempts)},
                  {"behind", static_cast<double>(behind)}});
}

}  // namespace

void load_presence(const Arguments& arguments)
{
    Site site{arguments};
    Agent agent{site};
    agent.connect();
    Visitors visitors{site};
    const auto count = static_cast<std::size_t>(arguments.number("connections"));
    // What the server needs once, however many there are, it has after the first.
    const auto first = std::min<std::size_t>(count / 10, 500);
    visitors.grow_to(first);
    site.poller.run_for(settling);
    const auto memory_before = site.server.memory();
    visitors.grow_to(count);
    start_pings(site.poller, visitors);
    site.poller.run_for(settling);
    watch_idle(site, agent, std::chrono::seconds{arguments.number("seconds")}, memory_before, count - first);

    if (arguments.number_or("restart", 0) == 0) return;
    // So that each has something to lose.
    visitors.post_each();
    print_result({{"ready", 1}});
    watch_return(site, visitors);
}

}  // namespace hovor::bench
