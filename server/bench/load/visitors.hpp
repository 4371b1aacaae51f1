#pragma once

#include "bench/load/visitor.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace hovor::bench {

// All visitors of a load.
class Visitors final : private Visitor::Owner {
public:
    explicit Visitors(Site& site) : site_{site} {}

    // Returns when so many are welcome. Throws when that takes more than a minute.
    void grow_to(std::size_t count);
    // Each posts one message. Returns when all are acknowledged.
    void post_each();

    const std::vector<std::unique_ptr<Visitor>>& all() const { return visitors_; }
    std::size_t welcome() const { return welcome_; }
    std::size_t posted() const;
    std::size_t acknowledged() const { return acknowledged_; }

    std::function<void(Visitor&)> on_acknowledged_to = [](Visitor&) {};
    std::function<void(Visitor&)> on_welcome_of = [](Visitor&) {};
    std::function<void(Visitor&)> on_lost_by = [](Visitor&) {};

private:
    void on_welcome(Visitor& visitor) override;
    void on_acknowledged(Visitor& visitor) override;
    void on_lost(Visitor& visitor) override;
    void connect_next();

    Site& site_;
    std::vector<std::unique_ptr<Visitor>> visitors_;
    std::size_t wanted_ = 0;
    std::size_t welcome_ = 0;
    std::size_t acknowledged_ = 0;
};

}  // namespace hovor::bench
