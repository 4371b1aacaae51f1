#pragma once

#include "base/encoding.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace hovor::seed {

// Chance that is the same for the same seed, on every machine: the standard's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_{seed} {}

    // From 0 to count - 1; the count is not 0.
    std::size_t below(std::size_t count) { return engine_() % count; }

    // Likewise, and the lower the likelier, as words are in a language.
    std::size_t mostly_low(std::size_t count)
    {
        const auto part = static_cast<double>(engine_() >> 11U) * 0x1p-53;
        return static_cast<std::size_t>(part * part * part * static_cast<double>(count));
    }

    bool hits(std::size_t percent) { return below(100) < percent; }

    template <class All>
    const auto& pick(const All& all)
    {
        return all[below(all.size())];
    }

    // As random_id() has them.
    std::string id()
    {
        std::string bytes;
        for (int i = 0; i < 2; ++i) {
            auto word = engine_();
            for (int byte = 0; byte < 8; ++byte, word >>= 8U) bytes += static_cast<char>(word & 0xFFU);
        }
        return to_base32(bytes);
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace hovor::seed
