#pragma once

#include <cstdint>

namespace hovor::sql {

// Each message points at the one before it, and at one further back, so that any place in a conversation
// is reached from its end in O(log n) steps without anything ever being rewritten: the links of Myers'
// random-access stack ("An applicative random-access stack", 1983). They depend on the seq alone.
//
//     seq   1  2  3  4  5  6  7  8 ... 15
//     jump  0  1  0  3  4  3  0  7      0
//
// The seq that the message with this seq jumps to; 0 for none.
constexpr std::int64_t jump_of(std::int64_t seq)
{
    // In skew-binary, seq is a sum of widths 2^k - 1, the smallest of which is the jump's.
    auto rest = seq;
    std::int64_t width = 0;
    while (rest > 0) {
        width = 1;
        while (2 * width + 1 <= rest) width = 2 * width + 1;
        rest -= width;
    }
    return seq - width;
}

}  // namespace hovor::sql
