#pragma once

#include "app/messages.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/foreseen.hpp"
#include "storage/sql/log_tail.hpp"

namespace hovor::sql {

// A message stands in its account's log, and its conversation is a list through that log: each points at
// the one before it, and jumps to one further back (jumps.hpp).
class Messages final : public hovor::Messages {
public:
    // Without a tail, for those who only read.
    Messages(Connection& db, const AccountId& account, LogTail* tail, Foreseen* foreseen)
        : db_{db}, account_{account}, tail_{tail}, foreseen_{foreseen}
    {
    }

    // Sends for it, so that it is there when find() asks.
    void foresee(const MessageId& id);

    std::optional<Message> find(const MessageId& id) const override;
    std::optional<Message> last(const Conversation& conversation) const override;
    std::vector<Message> after(const Conversation& conversation, std::int64_t seq, int limit) const override;
    std::vector<Message> before(const Conversation& conversation, std::int64_t seq, int limit) const override;
    Message add(Conversation& conversation, Draft draft) override;

private:
    std::vector<Message> up_to(const Conversation& conversation, std::int64_t seq, std::int64_t count) const;
    void insert(const Conversation::Snapshot& before, const Message& message, std::int64_t event_seq);

    Connection& db_;
    const AccountId& account_;
    LogTail* tail_;
    Foreseen* foreseen_;
};

}  // namespace hovor::sql
