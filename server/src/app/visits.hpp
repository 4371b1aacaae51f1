#pragma once

#include "domain/visit.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// The visits of an account's visitors who have written.
class Visits {
public:
    // The newest first, those before the one that `before` names; without it from the newest on.
    virtual std::vector<Visit> of(const VisitorId& visitor, const std::optional<VisitId>& before, int limit) const = 0;

    virtual std::int64_t count_of(const VisitorId& visitor) const = 0;

    // Adds the visit, or keeps what has changed in it: of its pages those from `first_seq` on, and no more of them than
    // a Trail holds. The visitor is there.
    virtual void save(const Visit& visit, std::int64_t first_seq) = 0;

protected:
    ~Visits() = default;
};

}  // namespace hovor
