#pragma once

#include "domain/group.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// The groups of one account.
class Groups {
public:
    static constexpr int max_count = 100;

    // not_found if the account has no such group.
    virtual Result<Group> find(const GroupId& id) const = 0;

    virtual std::optional<Group> find_by_key(const std::string& key) const = 0;

    // By name.
    virtual std::vector<Group> all() const = 0;

    // Both conflict if another has the name, or its key.
    virtual Result<void> add(const Group& group) = 0;
    virtual Result<void> save(const Group& group) = 0;

    virtual void remove(const GroupId& id) = 0;

protected:
    ~Groups() = default;
};

}  // namespace hovor
