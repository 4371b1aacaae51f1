#pragma once

#include "app/invitations.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Invitations final : public hovor::Invitations {
public:
    Invitations(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::vector<Invitation> all(Timestamp now) const override;
    std::optional<Invitation> find_by_token_hash(const std::string& token_hash, Timestamp now) const override;
    void add(const Invitation& invitation, Timestamp now) override;
    bool remove(const InvitationId& id) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
