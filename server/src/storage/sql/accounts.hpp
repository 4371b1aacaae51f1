#pragma once

#include "app/accounts.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Accounts final : public hovor::Accounts {
public:
    Accounts(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    Result<Account> find() const override;
    Result<void> add(const Account& account) override;
    void save(const Account& account) override;
    Protection protection() const override;
    void save(const Protection& protection) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
