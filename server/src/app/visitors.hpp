#pragma once

#include "base/result.hpp"
#include "domain/contact.hpp"

#include <optional>
#include <vector>

namespace hovor {

// The visitors of one account who have written, were written to, or are banned.
class Visitors {
public:
    static constexpr int max_same = 50;  // of one, in a list

    // Both not_found if the account has no such visitor.
    virtual Result<Visitor> find(const VisitorId& id) const = 0;
    virtual Result<VisitorRecord> find_record(const VisitorId& id) const = 0;

    // Those who are the same person as this one, who stands for them.
    virtual std::vector<VisitorRecord> same_as(const VisitorId& id, int limit) const = 0;

    // Who was banned last is first; from before a place in this list on.
    struct BannedPlace {
        Timestamp banned_at;
        VisitorId visitor;
    };
    virtual std::vector<VisitorRecord> banned(const std::optional<BannedPlace>& before, int limit) const = 0;

    virtual void add(const Visitor& visitor) = 0;
    virtual void save(const Visitor& visitor) = 0;
    virtual void save_contact(const Contact& contact) = 0;  // of a visitor who is there

protected:
    ~Visitors() = default;
};

}  // namespace hovor
