#include "web/attendance.hpp"

namespace hovor::web {

Attendance attendance_of(Services& services, const Account& account)
{
    Attendance attendance{.online = services.presence.online(account.id), .opening = {}};
    if (account.hours) {
        attendance.opening = opening_of(*account.hours, services.time_zones, services.clock.now());
    }
    services.opening_turns.note(account.id, attendance.opening.changes_at);
    return attendance;
}

}  // namespace hovor::web
