#pragma once

#include "app/messages.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/log_tail.hpp"

namespace hovor::sql {

// A message stands in its account's log, and its conversation is a list through that log: each points at
// the one before it, and jumps to one further back (jumps.hpp).
class Messages final : public hovor::Messages {
public:
    // Without a tail, for those who only read.
    Messages(Connection& db, const AccountId& account, LogTail* tail) : db_{db}, account_{account}, tail_{tail} {}

    std::optional<Message> find(const MessageId& id) const override;
    std::optional<Message> last(const Conversation& conversation) const override;
    std::vector<Message> after(const Conversation& conversation, std::int64_t seq, int limit) const override;
    std::vector<Message> before(const Conversation& conversation, std::int64_t seq, int limit) const override;
    Message add(Conversation& conversation, Draft draft) override;

private:
    std::vector<Message> up_to(const Conversation& conversation, std::int64_t seq, std::int64_t count) const;
    std::int64_t find_jump(const Conversation::Snapshot& before, std::int64_t jump_seq) const;

    Connection& db_;
    const AccountId& account_;
    LogTail* tail_;
};

}  // namespace hovor::sql
