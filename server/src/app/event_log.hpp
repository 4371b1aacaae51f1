#pragma once

#include "domain/event.hpp"

#include <cstdint>
#include <vector>

namespace hovor {

// All that ever happened in one account, in order. Only ever appended to; what is very old may be cut off
// at the front.
class EventLog {
public:
    // The seqs that can be read: first to last, or first = last + 1 if there are none.
    struct Extent {
        std::int64_t first;
        std::int64_t last;
    };

    virtual Extent extent() const = 0;

    // Oldest first; `seq` is the last one the caller has, 0 for none.
    virtual std::vector<LoggedEvent> after(std::int64_t seq, int limit) const = 0;

    // MessagePosted comes by Messages::add alone.
    virtual void append(Event event) = 0;

protected:
    ~EventLog() = default;
};

}  // namespace hovor
