#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace hovor {

// From whom an account takes messages.
struct Protection {
    static constexpr std::size_t max_domains = 100;
    static constexpr std::size_t max_addresses = 500;
    static constexpr std::size_t max_words = 500;

    std::vector<std::string> allowed_domains{};    // "example.com", "*.example.com"; none: any
    std::vector<std::string> blocked_addresses{};  // "203.0.113.7", "2001:db8::/48"
    std::vector<std::string> blocked_words{};

    friend bool operator==(const Protection&, const Protection&) = default;
};

}  // namespace hovor
