// Visitors who write, and an agent who is told.

#include "bench/load/agent.hpp"
#include "bench/load/result.hpp"
#include "bench/load/rows.hpp"
#include "bench/load/visitors.hpp"

#include <stdexcept>

namespace hovor::bench {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::seconds warm_up{1};
constexpr std::chrono::seconds patience{20};

// One agent and its visitors, whose conversations have begun.
struct Talk {
    explicit Talk(const Arguments& arguments) : site{arguments}
    {
        agent.connect();
        visitors.grow_to(static_cast<std::size_t>(arguments.number("connections")));
        visitors.post_each();
        await_all_heard();
    }

    void await_all_heard()
    {
        const auto all = [&] {
            return visitors.acknowledged() == visitors.posted() && agent.messages() == visitors.posted();
        };
        if (site.poller.run(Clock::now() + patience, all)) return;
        throw std::runtime_error{"posted " + std::to_string(visitors.posted()) + ", acknowledged " +
                                 std::to_string(visitors.acknowledged()) + ", told to the agent " +
                                 std::to_string(agent.messages())};
    }

    Site site;
    Agent agent{site};
    Visitors visitors{site};
};

}  // namespace

void load_talk(const Arguments& arguments)
{
    Talk talk{arguments};
    auto& poller = talk.site.poller;
    bool is_over = false;
    talk.visitors.on_acknowledged_to = [&](Visitor& visitor) {
        if (!is_over) visitor.post();
    };
    for (const auto& visitor : talk.visitors.all()) visitor->post();
    poller.run_for(warm_up);

    const auto begin = Clock::now();
    const auto cpu = talk.site.server.cpu_seconds();
    const auto acknowledged = talk.visitors.acknowledged();
    const auto heard = talk.agent.messages();
    poller.run_for(std::chrono::seconds{arguments.number("seconds")});
    const Seconds time = Clock::now() - begin;
    const auto acknowledged_then = talk.visitors.acknowledged() - acknowledged;
    const auto heard_then = talk.agent.messages() - heard;
    const auto cpu_then = talk.site.server.cpu_seconds() - cpu;

    is_over = true;
    talk.await_all_heard();
    print_result({{"acknowledged", static_cast<double>(acknowledged_then)},
                  {"heard", static_cast<double>(heard_then)},
                  {"out_of_order", static_cast<double>(talk.agent.out_of_order())},
                  {"seconds", time.count()},
                  {"cpu_seconds", cpu_then}});
}

void load_pace(const Arguments& arguments)
{
    Talk talk{arguments};
    auto& poller = talk.site.poller;
    const auto count = talk.visitors.all().size();
    const std::chrono::nanoseconds pause = std::chrono::nanoseconds{std::chrono::seconds{1}} / arguments.number("rate");

    // By visitor: when each message was due.
    std::vector<std::vector<Clock::time_point>> due(count, std::vector<Clock::time_point>(1));
    const auto begin = Clock::now();
    const auto counts_from = begin + warm_up;
    const auto end = counts_from + std::chrono::seconds{arguments.number("seconds")};
    std::vector<double> latencies;
    talk.agent.on_message = [&](const MessageNumber& message) {
        const auto since = due[message.visitor][message.number];
        if (since >= counts_from) latencies.push_back(Seconds{Clock::now() - since}.count());
    };

    std::size_t next = 0;
    // Due at fixed times, whatever the server does: what makes it late counts.
    const std::function<void(Clock::time_point)> post_at = [&](Clock::time_point time) {
        due[next].push_back(time);
        talk.visitors.all()[next]->post();
        next = (next + 1) % count;
        if (time + pause < end) poller.at(time + pause, [&, time] { post_at(time + pause); });
    };
    post_at(begin);
    poller.run(end, [] { return false; });
    talk.await_all_heard();
    print_result({{"messages", static_cast<double>(latencies.size())},
                  {"p50", quantile(latencies, 0.5)},
                  {"p99", quantile(latencies, 0.99)},
                  {"worst", quantile(latencies, 1)}});
}

}  // namespace hovor::bench
