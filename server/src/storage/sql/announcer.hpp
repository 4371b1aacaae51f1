#pragma once

#include "app/event_bus.hpp"
#include "storage/sql/batch.hpp"

#include <functional>
#include <unordered_map>

namespace hovor::sql {

// Tells the bus of every event of its accounts, in the order of their logs: those that this process has
// committed, those whose commit was never confirmed, and those that another process wrote.
class Announcer {
public:
    using Owns = std::function<bool(const AccountId&)>;

    // Nothing that stands in the logs by now is announced.
    Announcer(EventBus& bus, Owns owns, Connection& db);

    void announce(Connection& db, const Committed& committed);

    // Announces what has come to the logs from elsewhere.
    void catch_up(Connection& db);

    // Whether the logs still hold all that was announced, to the last event.
    bool is_intact(Connection& db) const;

private:
    void announce_up_to(Connection& db, const AccountId& account, std::int64_t last);

    EventBus& bus_;
    Owns owns_;
    std::unordered_map<AccountId, std::int64_t> announced_;
    std::int64_t version_ = 0;
};

}  // namespace hovor::sql
