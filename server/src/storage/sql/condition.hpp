#pragma once

#include "app/store.hpp"

#include <mutex>
#include <string>

namespace hovor::sql {

// How a part of the store is, for whoever asks from any thread.
class Condition {
public:
    struct State {
        hovor::Store::Health health = hovor::Store::Health::ready;
        std::string reason;  // empty when ready
    };

    void set(State state)
    {
        const std::lock_guard lock{mutex_};
        state_ = std::move(state);
    }

    State get() const
    {
        const std::lock_guard lock{mutex_};
        return state_;
    }

private:
    mutable std::mutex mutex_;
    State state_;
};

}  // namespace hovor::sql
