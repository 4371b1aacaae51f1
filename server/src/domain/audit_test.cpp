#include "domain/audit.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <vector>

namespace hovor {
namespace {

const AccountId acme{"acme"};

std::vector<AuditEntry> log_of(int length)
{
    std::vector<AuditEntry> log;
    std::string previous;
    for (int seq = 1; seq <= length; ++seq) {
        AuditEntry entry{.seq = seq,
                         .created_at = from_milliseconds(1'000 * seq),
                         .what = {.action = AuditAction::agent_changed,
                                  .agent = AgentId{"ada"},
                                  .subject = "bob",
                                  .detail = "role: agent, admin",
                                  .address = "203.0.113.0"}};
        entry.hash = previous = hash_of(acme, entry, previous);
        log.push_back(entry);
    }
    return log;
}

std::optional<std::int64_t> broken_at(const std::vector<AuditEntry>& log, const AccountId& account = acme)
{
    AuditCheck check{account};
    for (const auto& entry : log) check.follow(entry);
    return check.broken_at();
}

TEST(AuditTest, FindsNothingInALogAsItWasWritten)
{
    AuditCheck check{acme};
    const auto log = log_of(3);
    for (const auto& entry : log) EXPECT_TRUE(check.follow(entry));
    EXPECT_EQ(check.count(), 3);
    EXPECT_EQ(check.last_hash(), log.back().hash);
    EXPECT_EQ(check.broken_at(), std::nullopt);
}

TEST(AuditTest, FindsEachFieldThatIsAnother)
{
    const std::vector<std::function<void(AuditEntry&)>> forgeries{
        [](AuditEntry& one) { one.created_at += std::chrono::milliseconds{1}; },
        [](AuditEntry& one) { one.what.action = AuditAction::agent_added; },
        [](AuditEntry& one) { one.what.agent.reset(); },
        [](AuditEntry& one) { one.what.subject = "eve"; },
        [](AuditEntry& one) { one.what.detail = ""; },
        [](AuditEntry& one) { one.what.address += "1"; },
        [](AuditEntry& one) { one.hash.back() = one.hash.back() == '0' ? '1' : '0'; },
        // What goes from one field to the next is another entry.
        [](AuditEntry& one) {
            one.what.subject = "bobrole: ";
            one.what.detail = "agent, admin";
        },
    };
    for (const auto& forge : forgeries) {
        auto log = log_of(3);
        forge(log[1]);
        EXPECT_EQ(broken_at(log), 2);
    }
}

TEST(AuditTest, FindsWhatIsMissingSwappedOrAnothers)
{
    auto log = log_of(3);
    log.erase(log.begin() + 1);
    EXPECT_EQ(broken_at(log), 2);

    log = log_of(3);
    std::swap(log[0], log[1]);
    EXPECT_EQ(broken_at(log), 1);

    EXPECT_EQ(broken_at(log_of(3), AccountId{"globex"}), 1);
}

TEST(AuditTest, FindsALogThatWasWrittenAnewOrCutByWhatWasKeptOfIt)
{
    const auto log = log_of(3);
    const auto follow = [](const std::vector<AuditEntry>& entries, AuditMark mark) {
        AuditCheck check{acme, std::move(mark)};
        for (const auto& entry : entries) check.follow(entry);
        return check.broken_at();
    };
    EXPECT_EQ(follow(log, {2, log[1].hash}), std::nullopt);
    EXPECT_EQ(follow(log, {2, log[0].hash}), 2);
    EXPECT_EQ(follow(log_of(1), {2, log[1].hash}), 2);
}

TEST(AuditTest, SaysWhatIsAnother)
{
    Changes changes;
    changes.words("role", "agent", "admin");
    changes.words("visibility", "all", "all");
    changes.name("email", false);
    changes.name("name", true);
    EXPECT_EQ(changes.text(), "role: agent, admin; name");
}

}  // namespace
}  // namespace hovor
