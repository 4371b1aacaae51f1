#pragma once

#include "app/groups.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Groups final : public hovor::Groups {
public:
    Groups(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    Result<Group> find(const GroupId& id) const override;
    std::optional<Group> find_by_key(const std::string& key) const override;
    std::vector<Group> all() const override;
    Result<void> add(const Group& group) override;
    Result<void> save(const Group& group) override;
    void remove(const GroupId& id) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
