#pragma once

#include "app/audit_log.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/log_tail.hpp"

namespace hovor::sql {

// Without a tail it is only read.
class AuditLog final : public hovor::AuditLog {
public:
    AuditLog(Connection& db, const AccountId& account, const LogTail* tail) : db_{db}, account_{account}, tail_{tail} {}

    void append(AuditDraft draft) override;
    std::vector<AuditEntry> list(const AuditFilter& filter, std::int64_t before, int limit) const override;
    std::vector<AuditEntry> after(const AuditFilter& filter, std::int64_t seq, int limit) const override;

private:
    Connection& db_;
    const AccountId& account_;
    const LogTail* tail_;
};

}  // namespace hovor::sql
