#pragma once

#include "app/entrance.hpp"
#include "domain/hours.hpp"

#include <optional>

namespace hovor {

// When the team and its groups work. For admins: forbidden to others. Every change writes its event.
class WorkingHours {
public:
    WorkingHours(Store& store, const TimeZones& zones) : store_{store}, zones_{zones} {}

    // invalid_argument for what are none; nothing takes them away.
    Task<Result<Account>> set(SignedIn who, std::optional<Hours> hours);
    Task<Result<Group>> set(SignedIn who, GroupId group, std::optional<Hours> hours);

private:
    Store& store_;
    const TimeZones& zones_;
};

}  // namespace hovor
