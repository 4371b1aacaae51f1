#include "tests/crash/oracle.hpp"

#include "storage/sql/repositories.hpp"
#include "tests/crash/workload.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <set>

namespace hovor::crash {
namespace {

constexpr int all = std::numeric_limits<int>::max();

void expect_sound_account(sql::Connection& db, const AccountId& account, std::set<std::string>& stored)
{
    sql::Repositories repositories{db, account};
    const auto transaction = repositories.transaction();
    const auto found = transaction.conversations().find(conversation);
    if (!found) return;  // the account was not opened in time

    const auto messages = transaction.messages().after(*found, 0, all);
    EXPECT_EQ(std::ssize(messages), found->snapshot().last_seq);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        EXPECT_EQ(messages[i].seq, static_cast<std::int64_t>(i) + 1);
        EXPECT_TRUE(stored.insert(messages[i].draft.id.str()).second) << "stored twice";
    }

    const auto log = transaction.events().after(0, all);
    EXPECT_EQ(transaction.events().extent().last, std::ssize(log));
    std::int64_t seq = 0;
    std::int64_t message_seq = 0;
    for (const auto& event : log) {
        EXPECT_EQ(event.seq, ++seq);
        if (const auto* posted = std::get_if<MessagePosted>(&event.event)) {
            EXPECT_EQ(posted->message.seq, ++message_seq);
        }
    }
    EXPECT_EQ(message_seq, std::ssize(messages));
    EXPECT_EQ(2 * message_seq, seq) << "half of a work is stored";
}

}  // namespace

void expect_sound(sql::Connection& db, const std::vector<std::string>& acknowledged)
{
    // One snapshot: PostgreSQL may still be committing what a dead client sent.
    const sql::Scope snapshot{db, db.dialect().begin_read};
    std::set<std::string> stored;
    for (int place = 0; place < account_count; ++place) expect_sound_account(db, account_of(place), stored);
    for (const auto& id : acknowledged) EXPECT_TRUE(stored.contains(id)) << id << " was acknowledged, and is lost";
}

void expect_announced(sql::Connection& db, const std::vector<LoggedEvent>& announced)
{
    std::map<AccountId, std::vector<LoggedEvent>> by_account;
    for (const auto& event : announced) by_account[event.account].push_back(event);
    for (int place = 0; place < account_count; ++place) {
        const auto id = account_of(place);
        EXPECT_EQ(by_account[id], (sql::EventLog{db, id, nullptr}.after(0, all)));
    }
}

}  // namespace hovor::crash
