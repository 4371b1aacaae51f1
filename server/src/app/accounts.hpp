#pragma once

#include "domain/account.hpp"
#include "domain/protection.hpp"

namespace hovor {

// The account that a transaction is in.
class Accounts {
public:
    // not_found before it was added.
    virtual Result<Account> find() const = 0;

    // conflict if its chat key is taken.
    virtual Result<void> add(const Account& account) = 0;

    // Keeps what has changed: all but the id, the chat key and the time of creation.
    virtual void save(const Account& account) = 0;

    // Apart from the account, which is read much more often and by more people.
    virtual Protection protection() const = 0;
    virtual void save(const Protection& protection) = 0;

protected:
    ~Accounts() = default;
};

}  // namespace hovor
