#pragma once

#include <algorithm>
#include <chrono>

namespace hovor::sql {

// How long to wait before what failed is tried again: twice as long each time.
class Pause {
public:
    using Clock = std::chrono::steady_clock;

    bool is_over() const { return Clock::now() >= until_; }

    void lengthen()
    {
        until_ = Clock::now() + length_;
        length_ = std::min(2 * length_, longest);
    }

    std::chrono::milliseconds rest() const
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until_ - Clock::now());
        return std::max(left, std::chrono::milliseconds::zero());
    }

    void end() { *this = Pause{}; }

private:
    static constexpr std::chrono::milliseconds shortest{10};
    static constexpr std::chrono::milliseconds longest{5000};

    std::chrono::milliseconds length_ = shortest;
    Clock::time_point until_;
};

}  // namespace hovor::sql
