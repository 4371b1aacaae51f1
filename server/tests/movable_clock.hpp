#pragma once

#include "base/clock.hpp"

#include <atomic>

namespace hovor::test {

// Stands still until the test moves it; database threads read it too.
class MovableClock final : public Clock {
public:
    Timestamp now() const override { return from_milliseconds(now_.load()); }

    void advance(std::chrono::milliseconds by) { now_ += by.count(); }

private:
    std::atomic<std::int64_t> now_ = 1'700'000'000'000;
};

}  // namespace hovor::test
