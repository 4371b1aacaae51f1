#pragma once

#include "app/event_log.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/log_tail.hpp"

namespace hovor::sql {

// The rows of `events` and of `messages` in one order: a message is its own event.
class EventLog final : public hovor::EventLog {
public:
    // Without a tail, for those who only read.
    EventLog(Connection& db, const AccountId& account, LogTail* tail) : db_{db}, account_{account}, tail_{tail} {}

    Extent extent() const override;
    std::vector<LoggedEvent> after(std::int64_t seq, int limit) const override;
    void append(Event event) override;

private:
    LoggedEvent read_event(const Row& row) const;

    Connection& db_;
    const AccountId& account_;
    LogTail* tail_;
};

}  // namespace hovor::sql
