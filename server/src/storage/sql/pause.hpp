#pragma once

#include <algorithm>
#include <chrono>

namespace hovor::sql {

// How long to wait before what failed is tried again: longer each time.
class Pause {
public:
    using Clock = std::chrono::steady_clock;

    bool is_over() const { return Clock::now() >= until_; }

    void lengthen()
    {
        length_ = std::min(2 * length_, longest);
        until_ = Clock::now() + length_;
    }

    void end() { *this = Pause{}; }

private:
    static constexpr std::chrono::milliseconds shortest{50};
    static constexpr std::chrono::milliseconds longest{5000};

    std::chrono::milliseconds length_ = shortest;
    Clock::time_point until_;
};

}  // namespace hovor::sql
