#pragma once

#include "app/audit_desk.hpp"
#include "protocol/privacy.hpp"

namespace hovor::web {

protocol::AuditPage to_wire(const AuditPage& page);
protocol::AuditCheck to_wire(const AuditFindings& findings);

}  // namespace hovor::web
