#pragma once

#include <chrono>
#include <cstdint>

namespace hovor::sql {

// How long the index rests between its turns. While messages are stored in numbers it takes a tenth of a core, so that
// those who store and answer have the rest, and falls behind where that is not enough; as soon as it is quiet it goes
// on without a pause.
class Pace {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds look_interval{250};   // how late it may learn that there is something new
    static constexpr Milliseconds longest_rest{2'000};  // however slow a turn was
    static constexpr int rests_per_turn = 9;            // each as long as the turn
    static constexpr std::int64_t busy_rate = 200;      // events a second in all logs: more, and it steps back

    struct Turn {
        std::chrono::nanoseconds since_last;  // from the end of the turn before
        std::chrono::nanoseconds took;
        std::int64_t logged;  // events that the logs have got in all that time
        bool has_more;        // to do
    };

    static Milliseconds rest_after(const Turn& turn);
};

}  // namespace hovor::sql
