#pragma once

#include "app/sessions.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Sessions final : public hovor::Sessions {
public:
    Sessions(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::optional<Session> find_by_token_hash(const std::string& token_hash, Timestamp now) const override;
    std::vector<Session> of(const AgentId& agent, Timestamp now) const override;
    void add(const Session& session) override;
    void touch(const Session& session) override;
    bool remove(const AgentId& agent, const SessionId& id) override;
    void remove_expired(Timestamp now) override;
    void add_link(LinkPurpose purpose, const std::string& token_hash, const AgentId& agent,
                  Timestamp expires_at) override;
    std::optional<AgentId> find_link(LinkPurpose purpose, const std::string& token_hash, Timestamp now) const override;
    std::optional<AgentId> take_link(LinkPurpose purpose, const std::string& token_hash, Timestamp now) override;
    void remove_links(const AgentId& agent) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
