#include "web/rate_limit.hpp"

namespace hovor::web {

std::optional<std::chrono::seconds> RateLimit::take(const std::string& key, Timestamp now)
{
    if (most_ == 0) return std::nullopt;
    const std::lock_guard lock{mutex_};
    if (taken_.size() >= max_keys && !taken_.contains(key)) make_room(now);
    auto& times = taken_[key];
    while (!times.empty() && now - times.front() >= window_) times.pop_front();
    if (times.size() >= most_) {
        return std::chrono::ceil<std::chrono::seconds>(times.front() + window_ - now);
    }
    times.push_back(now);
    return std::nullopt;
}

void RateLimit::forget(const std::string& key)
{
    const std::lock_guard lock{mutex_};
    taken_.erase(key);
}

// Rarely: each time it makes room for many.
void RateLimit::make_room(Timestamp now)
{
    for (auto age = window_; taken_.size() > max_keys / 2; age /= 2) {
        const bool is_last_try = age == age.zero();  // where the clock was set back, all may be yet to come
        std::erase_if(taken_, [&](const auto& entry) { return is_last_try || now - entry.second.back() >= age; });
    }
}

}  // namespace hovor::web
