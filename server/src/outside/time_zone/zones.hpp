#pragma once

#include "domain/hours.hpp"

namespace hovor::time_zone {

// The time zones of the system (the package tzdata), through Abseil. For any thread.
class Zones final : public TimeZones {
public:
    bool has(const std::string& zone) const override;
    LocalTime local(const std::string& zone, Timestamp time) const override;
    Timestamp moment(const std::string& zone, LocalTime time) const override;
};

}  // namespace hovor::time_zone
