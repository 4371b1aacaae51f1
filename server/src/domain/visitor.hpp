#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>

namespace hovor {

// Somebody on a customer's site who has written, with what they said of themselves: unverified.
struct Visitor {
    VisitorId id;
    std::string name;  // empty: not told
    std::string email;
    std::string phone;
    std::string language;
    Timestamp created_at;

    friend bool operator==(const Visitor&, const Visitor&) = default;
};

// What changes in a visitor; absent: nothing.
struct VisitorUpdate {
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
};

// Trims and cuts to what the fields hold: a site's script sends what it has, and a visitor is told nothing.
Visitor apply(Visitor visitor, const VisitorUpdate& update);

}  // namespace hovor
