#pragma once

#include "base/clock.hpp"

#include <chrono>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace hovor::web {

// Lets each key do something `most` times in any stretch of time as long as `window`. For any thread.
class RateLimit {
public:
    static constexpr std::size_t max_keys = 100'000;  // beyond, those that did nothing for longest are forgotten

    // `most` of 0: no limit.
    RateLimit(int most, std::chrono::seconds window) : most_{static_cast<std::size_t>(most)}, window_{window} {}

    // Nothing, and counts it; or how long to wait, and counts nothing.
    std::optional<std::chrono::seconds> take(const std::string& key, Timestamp now);

    // Counts again from nothing: the key has shown that it means well.
    void forget(const std::string& key);

private:
    void make_room(Timestamp now);

    const std::size_t most_;
    const std::chrono::milliseconds window_;
    std::mutex mutex_;
    std::unordered_map<std::string, std::deque<Timestamp>> taken_;
};

}  // namespace hovor::web
