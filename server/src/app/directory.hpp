#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// The only way from something public to an account: all else happens inside one.
class Directory {
public:
    struct AgentEntry {
        AccountId account;
        AgentId agent;
    };

    virtual std::optional<AccountId> account_of_chat_key(const std::string& chat_key) const = 0;

    // By Email::key(). Deactivated agents too.
    virtual std::optional<AgentEntry> agent_of_email(const std::string& email_key) const = 0;

    // Of any account, the oldest first; for the command line.
    virtual std::vector<AccountId> accounts(int limit) const = 0;

    // Those with files that nobody has sent and that were uploaded before.
    virtual std::vector<AccountId> accounts_with_unsent_files(Timestamp before, int limit) const = 0;

    // Secrets of the installation, such as the key that signs visitors' tokens.
    virtual std::optional<std::string> secret(const std::string& name) const = 0;

protected:
    ~Directory() = default;
};

}  // namespace hovor
