#pragma once

#include "app/directory.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Directory final : public hovor::Directory {
public:
    explicit Directory(Connection& db) : db_{db} {}

    std::optional<AccountId> account_of_chat_key(const std::string& chat_key) const override;
    std::optional<AgentEntry> agent_of_email(const std::string& email_key) const override;
    std::vector<AccountId> accounts(int limit) const override;
    std::vector<AccountId> accounts_with_unsent_files(Timestamp before, int limit) const override;
    std::optional<std::string> secret(const std::string& name) const override;

private:
    Connection& db_;
};

}  // namespace hovor::sql
