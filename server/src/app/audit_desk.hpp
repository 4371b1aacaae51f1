#pragma once

#include "app/entrance.hpp"
#include "domain/audit.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

struct AuditPage {
    std::vector<AuditEntry> entries;  // newest first
    std::optional<std::int64_t> next;
};

// What all entries of a log come to.
struct AuditFindings {
    std::int64_t count;
    std::string last_hash;
    std::optional<std::int64_t> broken_at;
};

// Where an account's audit log is read. For admins: forbidden to others.
class AuditDesk {
public:
    static constexpr int max_exported = 100'000;  // entries

    explicit AuditDesk(Store& store) : store_{store} {}

    // Those before a seq, or all.
    Task<Result<AuditPage>> list(SignedIn who, AuditFilter filter, std::optional<std::int64_t> before, int limit);

    Task<Result<AuditFindings>> check(SignedIn who);
    // The same for the command line. not_found for no account.
    Task<Result<AuditFindings>> check(AccountId account, std::optional<AuditMark> mark = std::nullopt);

    // A table (RFC 4180) of the entries, oldest first; writes an entry of its own.
    Task<Result<std::string>> export_csv(SignedIn who, AuditFilter filter);

private:
    Store& store_;
};

}  // namespace hovor
