#include "bench/load/prompts.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace hovor::bench {
namespace {

constexpr std::chrono::minutes patience{5};

}  // namespace

Prompts::Prompts(const Poller& poller)
{
    poller.add(STDIN_FILENO, EPOLLIN, *this);
}

bool Prompts::await(Poller& poller)
{
    poller.run(Clock::now() + patience, [&] { return waiting_ > 0 || is_over_; });
    return waiting_-- > 0;
}

void Prompts::on_ready(std::uint32_t)
{
    std::array<char, 256> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0) {
        waiting_ += static_cast<int>(std::count(bytes.begin(), bytes.begin() + count, '\n'));
    } else {
        is_over_ = true;
    }
}

}  // namespace hovor::bench
