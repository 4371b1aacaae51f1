#pragma once

#include "app/entrance.hpp"
#include "app/store.hpp"
#include "base/clock.hpp"

#include <string>
#include <vector>

namespace hovor {

// What somebody wants to make a group of; not checked yet.
struct NewGroup {
    std::string name;
    std::vector<AgentId> agents{};
};

// The groups of a team, which admins change (forbidden to others). Every change writes its event.
class GroupAdmin {
public:
    GroupAdmin(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // By name.
    Task<Result<std::vector<Group>>> list(AccountId account);

    // invalid_argument for what is none and for agents whom the account does not have, conflict where the name is taken
    // or there are too many.
    Task<Result<Group>> create(SignedIn who, NewGroup group);
    Task<Result<Group>> update(SignedIn who, GroupId group, GroupUpdate update);

    // Its open conversations are everybody's from then on.
    Task<Result<void>> remove(SignedIn who, GroupId group);

private:
    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
