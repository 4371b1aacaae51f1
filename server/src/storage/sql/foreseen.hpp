#pragma once

#include "domain/conversation.hpp"

#include <map>
#include <optional>

namespace hovor::sql {

// What the works of a batch will ask for in one account, read for all of them at once, before the first runs. The batch
// holds the lock on the account's log, so nobody else changes any of it; what a work changes is kept here too.
class Foreseen {
public:
    // The place of an answer, empty until the row is there. It stays where it is.
    std::optional<Message>& expect(const MessageId& id) { return messages_[id]; }
    std::optional<Conversation>& expect(const ConversationId& id) { return conversations_[id]; }
    std::optional<Conversation>& expect(const VisitorId& visitor) { return latest_[visitor]; }

    // Null for what was not foreseen; an empty answer means that there is none.
    const std::optional<Message>* find(const MessageId& id) const { return look_up(messages_, id); }
    const std::optional<Conversation>* find(const ConversationId& id) const { return look_up(conversations_, id); }
    const std::optional<Conversation>* find(const VisitorId& visitor) const { return look_up(latest_, visitor); }

    void keep(const Message& message)
    {
        if (const auto known = messages_.find(message.draft.id); known != messages_.end()) known->second = message;
    }

    void keep(const Conversation& conversation)
    {
        const auto& now = conversation.snapshot();
        if (const auto known = conversations_.find(now.id); known != conversations_.end()) {
            known->second = conversation;
        }
        const auto latest = latest_.find(now.visitor);
        if (latest == latest_.end()) return;
        if (latest->second && latest->second->snapshot().id == now.id) {
            latest->second = conversation;
        } else {
            latest_.erase(latest);  // which one is the latest now, the database knows
        }
    }

private:
    template <class Id, class Found>
    static const std::optional<Found>* look_up(const std::map<Id, std::optional<Found>>& all, const Id& id)
    {
        const auto known = all.find(id);
        return known == all.end() ? nullptr : &known->second;
    }

    std::map<MessageId, std::optional<Message>> messages_;
    std::map<ConversationId, std::optional<Conversation>> conversations_;
    std::map<VisitorId, std::optional<Conversation>> latest_;  // of each visitor
};

}  // namespace hovor::sql
