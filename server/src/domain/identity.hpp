#pragma once

#include "base/clock.hpp"

#include <string>

namespace hovor {

// Who a visitor is to the site, which has signed it with the account's secret: nobody else can claim it.
struct VerifiedIdentity {
    std::string user_id;  // the site's own
    std::string email;    // empty: the site has signed none
    Timestamp verified_at;

    friend bool operator==(const VerifiedIdentity&, const VerifiedIdentity&) = default;
};

}  // namespace hovor
