#pragma once

#include "app/conversations.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/foreseen.hpp"

namespace hovor::sql {

class Conversations final : public hovor::Conversations {
public:
    Conversations(Connection& db, const AccountId& account, Foreseen* foreseen)
        : db_{db}, account_{account}, foreseen_{foreseen}
    {
    }

    // Send for it, so that it is there when it is asked for.
    void foresee(const ConversationId& id);
    void foresee_latest_of(const VisitorId& visitor);

    Result<Conversation> find(const ConversationId& id) const override;
    std::optional<Conversation> find_latest_of(const VisitorId& visitor) const override;
    std::vector<Conversation> list(std::optional<Conversation::State> state, std::int64_t before_event_seq,
                                   int limit) const override;
    std::vector<Conversation> list_tagged(const std::string& tag, std::int64_t before_event_seq,
                                          int limit) const override;
    std::vector<Conversation> list_open_of(const GroupId& group, int limit) const override;
    std::vector<TagCount> tags(int limit) const override;
    Result<void> add(const Conversation& conversation) override;
    void save(const Conversation& conversation) override;
    void save_rating(const Conversation& conversation) override;
    void save_assignment(const Conversation& conversation) override;
    void save_labels(const Conversation& before, const Conversation& after) override;

private:
    Connection& db_;
    const AccountId& account_;
    Foreseen* foreseen_;
};

}  // namespace hovor::sql
