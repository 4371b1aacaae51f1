#pragma once

#include "domain/audit.hpp"

#include <cstdint>
#include <vector>

namespace hovor {

// What was done in one account. Entries are added and read, and never anything else.
class AuditLog {
public:
    // As the last entry, in the work of what it tells of. A detail beyond AuditEntry::max_detail is cut.
    virtual void append(AuditDraft draft) = 0;

    // The newest first: those with a smaller seq that fit.
    virtual std::vector<AuditEntry> list(const AuditFilter& filter, std::int64_t before, int limit) const = 0;

    // The oldest first: those with a greater seq that fit.
    virtual std::vector<AuditEntry> after(const AuditFilter& filter, std::int64_t seq, int limit) const = 0;

protected:
    ~AuditLog() = default;
};

}  // namespace hovor
