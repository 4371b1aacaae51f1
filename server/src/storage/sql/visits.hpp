#pragma once

#include "app/visits.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Visits final : public hovor::Visits {
public:
    Visits(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::vector<Visit> of(const VisitorId& visitor, const std::optional<VisitId>& before, int limit) const override;
    std::int64_t count_of(const VisitorId& visitor) const override;
    void save(const Visit& visit, std::int64_t first_seq) override;

private:
    std::vector<VisitedPage> pages_of(const Visit& visit) const;

    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
