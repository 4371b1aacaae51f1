#pragma once

#include "domain/hours.hpp"
#include "protocol/messages.hpp"

namespace hovor::web {

protocol::Hours to_wire(const Hours& hours);

// invalid_argument for a date that is none and for a day that comes twice. What else is wrong, the domain's check
// tells.
Result<Hours> from_wire(const protocol::Hours& hours);

}  // namespace hovor::web
