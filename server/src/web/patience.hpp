#pragma once

#include "base/task.hpp"

#include <chrono>
#include <functional>

namespace hovor::web {

// Tries something that is `unavailable` again and again, at intervals that grow and differ from one caller to the
// next, until `longest` is over: after a restart everybody comes back at once, and whoever is sent away has to be let
// in anew. A task that is not worth waiting for ends when `is_wanted` is false.
template <class T>
struct Patience {
    std::chrono::milliseconds longest;
    std::function<bool()> is_wanted;
    std::function<Task<Result<T>>()> attempt;
};

// How long to wait before the attempt after this one, counted from 0.
std::chrono::milliseconds pause_after(int attempt);

// On the executor of the caller.
Task<void> sleep_for(std::chrono::milliseconds time);

template <class T>
Task<Result<T>> try_patiently(Patience<T> patience)
{
    auto waited = std::chrono::milliseconds{0};
    for (int i = 0;; ++i) {
        auto attempt = patience.attempt();
        auto result = co_await std::move(attempt);
        const auto is_worth_it = !result && result.error().code() == ErrorCode::unavailable;
        if (!is_worth_it || waited >= patience.longest || !patience.is_wanted()) co_return result;
        const auto pause = pause_after(i);
        waited += pause;
        auto sleeping = sleep_for(pause);
        co_await std::move(sleeping);
    }
}

}  // namespace hovor::web
