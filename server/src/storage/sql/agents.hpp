#pragma once

#include "app/agents.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Agents final : public hovor::Agents {
public:
    Agents(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    Result<Agent> find(const AgentId& id) const override;
    std::vector<Agent> all() const override;
    std::string password_hash(const AgentId& id) const override;
    Result<void> add(const Agent& agent, const std::string& password_hash) override;
    Result<void> save(const Agent& agent) override;
    void set_password_hash(const AgentId& id, const std::string& password_hash) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
