#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "domain/consent.hpp"
#include "domain/identity.hpp"
#include "domain/variable.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// Somebody on a customer's site who has written, with what they said of themselves: unverified, but for `identity`.
struct Visitor {
    VisitorId id;
    std::string name;  // empty: not told
    std::string email;
    std::string phone;
    std::string language;
    std::string group{};  // the key of the team's group that the site sends them to
    std::vector<Variable> variables{};
    std::vector<Consent> consents{};
    std::optional<VerifiedIdentity> identity{};
    std::string former_id{};  // what a service before us called them: a label, by which nobody is known
    Timestamp created_at;

    friend bool operator==(const Visitor&, const Visitor&) = default;
};

// What changes in a visitor; absent: nothing.
struct VisitorUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::string> group{};
    std::vector<Variable> variables{};  // the other ones stay
    std::vector<Consent> consents{};
    std::optional<VerifiedIdentity> identity{};
};

inline constexpr std::size_t max_group_length = 64;  // in bytes
// The id as it is told, or nothing if it is of none of the forms that services give: a cookie holds what anybody wrote.
std::string former_id_of(std::string_view told);

// Trims and cuts to what the fields hold: a site's script sends what it has, and a visitor is told nothing.
Visitor apply(Visitor visitor, const VisitorUpdate& update);

}  // namespace hovor
