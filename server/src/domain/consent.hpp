#pragma once

#include "base/clock.hpp"
#include "base/names.hpp"

#include <string>
#include <vector>

namespace hovor {

// What a visitor is asked to agree to.
enum class ConsentKind { analytics, marketing, privacy };

template <>
inline constexpr std::array<std::string_view, 3> names_of<ConsentKind>{"analytics", "marketing", "privacy"};

// What somebody was shown when they were asked, as the site says.
struct Policy {
    static constexpr std::size_t max_url_length = 2'000;   // in bytes
    static constexpr std::size_t max_version_length = 64;  // likewise

    std::string url{};  // empty: not told
    std::string version{};

    friend bool operator==(const Policy&, const Policy&) = default;
};

// What a visitor has answered last, as the site says. Who was not asked has no such answer.
struct Consent {
    ConsentKind kind;
    bool is_given;
    Timestamp at;
    Policy policy{};

    friend bool operator==(const Consent&, const Consent&) = default;
};

// With the new answers, one of each kind. The same answer to the same policy again keeps the time of the first.
// Policies are cut to what their fields hold.
std::vector<Consent> merge(std::vector<Consent> known, const std::vector<Consent>& news);

}  // namespace hovor
