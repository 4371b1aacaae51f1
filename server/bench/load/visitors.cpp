#include "bench/load/visitors.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace hovor::bench {
namespace {

constexpr std::size_t at_once = 64;
constexpr std::chrono::minutes patience{1};

}  // namespace

void Visitors::grow_to(std::size_t count)
{
    wanted_ = count;
    while (visitors_.size() < std::min(wanted_, welcome_ + at_once)) connect_next();
    if (!site_.poller.run(Clock::now() + patience, [&] { return welcome_ == wanted_; })) {
        throw std::runtime_error{"welcome after a minute: " + std::to_string(welcome_)};
    }
}

void Visitors::connect_next()
{
    Visitor::Owner& owner = *this;
    visitors_.push_back(std::make_unique<Visitor>(site_, visitors_.size(), owner));
    visitors_.back()->connect();
}

void Visitors::post_each()
{
    const auto goal = acknowledged_ + visitors_.size();
    std::size_t next = 0;
    const auto post_next = [&](Visitor&) {
        if (next < visitors_.size()) visitors_[next++]->post();
    };
    const auto usual = std::exchange(on_acknowledged_to, post_next);
    for (std::size_t i = 0; i < at_once; ++i) post_next(*visitors_.front());
    const bool is_done = site_.poller.run(Clock::now() + patience, [&] { return acknowledged_ == goal; });
    on_acknowledged_to = usual;
    if (!is_done) throw std::runtime_error{"not all of the first messages were acknowledged within a minute"};
}

std::size_t Visitors::posted() const
{
    std::size_t sum = 0;
    for (const auto& visitor : visitors_) sum += visitor->posted();
    return sum;
}

void Visitors::on_welcome(Visitor& visitor)
{
    ++welcome_;
    if (visitors_.size() < wanted_) connect_next();
    on_welcome_of(visitor);
}

void Visitors::on_acknowledged(Visitor& visitor)
{
    ++acknowledged_;
    on_acknowledged_to(visitor);
}

void Visitors::on_lost(Visitor& visitor)
{
    --welcome_;
    on_lost_by(visitor);
}

}  // namespace hovor::bench
