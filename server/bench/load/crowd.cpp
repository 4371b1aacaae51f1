#include "bench/load/crowd.hpp"

#include <algorithm>
#include <stdexcept>

namespace hovor::bench {
namespace {

constexpr std::size_t connecting_at_once = 32;
constexpr std::chrono::minutes patience{3};

}  // namespace

Crowd::Crowd(const Arguments& arguments)
    : tls_{make_client_context()},
      target_{static_cast<std::uint16_t>(arguments.number("port")), arguments.text_or("path", "/"), "",
              arguments.number_or("tls", 1) == 1 ? tls_.get() : nullptr},
      dialect_{arguments.text_or("dialect", "bare") == "bare" ? Dialect::bare : Dialect::socket_io},
      message_size_{static_cast<std::size_t>(arguments.number_or("size", 64))},
      server_{static_cast<pid_t>(arguments.number("pid"))}
{
}

void Crowd::grow_to(std::size_t count)
{
    wanted_ = count;
    peers_.reserve(wanted_);
    while (peers_.size() < std::min(wanted_, ready_ + connecting_at_once)) connect_next();
    if (!poller_.run(Clock::now() + patience, [&] { return ready_ == wanted_; })) {
        throw std::runtime_error{"connected after minutes: " + std::to_string(ready_)};
    }
}

void Crowd::connect_next()
{
    Peer::Owner& owner = *this;
    peers_.push_back(std::make_unique<Peer>(poller_, target_, dialect_, owner));
    peers_.back()->connect();
}

void Crowd::on_ready(Peer&)
{
    ++ready_;
    if (peers_.size() < wanted_) connect_next();
}

std::string Crowd::encode_message(long times) const
{
    return Peer::encode(dialect_, std::string(message_size_, 'x'), times);
}

}  // namespace hovor::bench
