#pragma once

#include "app/saved_replies.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class SavedReplies final : public hovor::SavedReplies {
public:
    SavedReplies(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    Result<SavedReply> find(const SavedReplyId& id) const override;
    std::vector<SavedReply> visible_to(const AgentId& agent) const override;
    std::int64_t count(const std::optional<AgentId>& owner) const override;
    Result<void> add(const SavedReply& reply) override;
    Result<void> save(const SavedReply& reply) override;
    void remove(const SavedReplyId& id) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
