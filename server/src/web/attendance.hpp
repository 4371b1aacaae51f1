#pragma once

#include "web/appearance.hpp"
#include "web/services.hpp"

namespace hovor::web {

// Who is there for visitors of the account now; they are told again when that changes by the clock.
Attendance attendance_of(Services& services, const Account& account);

}  // namespace hovor::web
