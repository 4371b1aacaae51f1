#pragma once

#include "app/visitors.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Visitors final : public hovor::Visitors {
public:
    Visitors(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    Result<Visitor> find(const VisitorId& id) const override;
    Result<VisitorRecord> find_record(const VisitorId& id) const override;
    std::vector<VisitorRecord> same_as(const VisitorId& id, int limit) const override;
    std::vector<VisitorRecord> banned(const std::optional<BannedPlace>& before, int limit) const override;
    void add(const Visitor& visitor) override;
    void save(const Visitor& visitor) override;
    void save_contact(const Contact& contact) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
