#pragma once

#include "app/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// What may be kept of an address: all, its /24 (IPv4) or /48 (IPv6), or nothing.
std::string allowed_address(const std::string& address, AddressStorage storage);

// A visit that has gone on since it was stored, if it was.
struct UnsavedVisit {
    Visit visit;
    std::int64_t first_seq;  // of the pages that are not stored as they are
};

// The visits of those who have written. They are beside the log: nobody has to follow them.
class VisitHistory {
public:
    explicit VisitHistory(Store& store) : store_{store} {}

    struct Page {
        std::vector<Visit> visits;  // the newest first
        std::int64_t count;         // of all the visitor's
        bool more;
        bool is_known;                   // the visitor has written; one who has not has none
        AddressStorage address_storage;  // of the account
    };
    // From the newest on, or before a visit.
    Task<Result<Page>> read(AccountId account, AgentId agent, VisitorId visitor, std::optional<VisitId> before,
                            int limit);

    // What the account's setting does not allow (any more) is left out, and so are visitors who are not stored.
    Task<Result<void>> keep(AccountId account, std::vector<UnsavedVisit> visits);

private:
    Store& store_;
};

}  // namespace hovor
