#pragma once

#include "base/clock.hpp"
#include "base/names.hpp"

#include <vector>

namespace hovor {

// What a visitor is asked to agree to.
enum class ConsentKind { analytics, marketing, privacy };

template <>
inline constexpr std::array<std::string_view, 3> names_of<ConsentKind>{"analytics", "marketing", "privacy"};

// What a visitor has answered last, as the site says. Who was not asked has no such answer.
struct Consent {
    ConsentKind kind;
    bool is_given;
    Timestamp at;

    friend bool operator==(const Consent&, const Consent&) = default;
};

// With the new answers, one of each kind. The same answer again keeps the time of the first.
std::vector<Consent> merge(std::vector<Consent> known, const std::vector<Consent>& news);

}  // namespace hovor
