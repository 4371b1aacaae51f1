// What was done in an account.

#include "tests/contract/fixture.hpp"

#include <limits>

namespace hovor::contract {
namespace {

constexpr auto end = std::numeric_limits<std::int64_t>::max();

class AuditEntries : public StoreContract {
protected:
    static AuditDraft draft(AuditAction action, const std::optional<AgentId>& agent = ada)
    {
        return {.action = action, .agent = agent, .subject = "bob", .detail = "role: agent, admin", .address = ""};
    }

    void append(AuditDraft what, const AccountId& to = acme)
    {
        change(to, [what = std::move(what)](Transaction& db) { db.audit_log().append(what); });
    }

    std::vector<AuditEntry> list(const AuditFilter& filter = {}, std::int64_t before = end, int limit = 10,
                                 const AccountId& of = acme)
    {
        return see(of, [=](const Transaction& db) { return db.audit_log().list(filter, before, limit); });
    }

    std::vector<AuditEntry> after(std::int64_t seq, const AccountId& of = acme)
    {
        return see(of, [=](const Transaction& db) { return db.audit_log().after({}, seq, 10); });
    }

    static std::vector<std::int64_t> seqs(const std::vector<AuditEntry>& entries)
    {
        std::vector<std::int64_t> all;
        for (const auto& one : entries) all.push_back(one.seq);
        return all;
    }
};

INSTANTIATE_TEST_SUITE_P(Each, AuditEntries, testing::ValuesIn(engines), name_of);

TEST_P(AuditEntries, AreNumberedAndChainedInTheirAccount)
{
    append(draft(AuditAction::agent_added));
    append(draft(AuditAction::signed_in), globex);
    append({.action = AuditAction::sign_in_refused, .subject = "ada", .address = "203.0.113.0"});

    const auto log = after(0);
    EXPECT_EQ(seqs(log), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(log[0].what, draft(AuditAction::agent_added));
    EXPECT_EQ(log[1].what.agent, std::nullopt);
    AuditCheck check{acme};
    for (const auto& entry : log) EXPECT_TRUE(check.follow(entry));
    EXPECT_EQ(seqs(after(1)), (std::vector<std::int64_t>{2}));
    EXPECT_EQ(seqs(after(0, globex)), (std::vector<std::int64_t>{1}));
}

TEST_P(AuditEntries, AreFoundByWhatWasDoneByWhomAndWhen)
{
    append(draft(AuditAction::agent_added));
    append(draft(AuditAction::agent_changed));
    append(draft(AuditAction::agent_changed, AgentId{"bob"}));

    EXPECT_EQ(seqs(list()), (std::vector<std::int64_t>{3, 2, 1}));
    EXPECT_EQ(seqs(list({}, 3, 1)), (std::vector<std::int64_t>{2}));
    EXPECT_EQ(seqs(list({.action = AuditAction::agent_changed})), (std::vector<std::int64_t>{3, 2}));
    EXPECT_EQ(seqs(list({.agent = ada})), (std::vector<std::int64_t>{2, 1}));
    EXPECT_EQ(seqs(list({.action = AuditAction::agent_changed, .agent = AgentId{"bob"}})),
              (std::vector<std::int64_t>{3}));
    const auto now = list().front().created_at;
    EXPECT_EQ(seqs(list({.since = now, .until = now})).front(), 3);
    EXPECT_TRUE(list({.since = now + std::chrono::milliseconds{1}}).empty());
    EXPECT_TRUE(list({.until = list().back().created_at - std::chrono::milliseconds{1}}).empty());
    EXPECT_TRUE(list({}, end, 10, globex).empty());
}

TEST_P(AuditEntries, GoWithTheWorkThatTheyTellOf)
{
    const auto failed = write(acme, [](Transaction& db) -> Result<void> {
        db.audit_log().append(draft(AuditAction::agent_added));
        return fail(ErrorCode::conflict, "something else is wrong");
    });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(list().empty());
    append(draft(AuditAction::agent_changed));
    EXPECT_EQ(seqs(list()), (std::vector<std::int64_t>{1}));
}

TEST_P(AuditEntries, CutADetailThatIsTooLongBetweenLetters)
{
    auto long_one = draft(AuditAction::agent_changed);
    long_one.detail = std::string(AuditEntry::max_detail - 1, 'a') + "ž";
    append(long_one);
    EXPECT_EQ(list().front().what.detail, std::string(AuditEntry::max_detail - 1, 'a'));
}

TEST_P(AuditEntries, AreNeverChanged)
{
    append(draft(AuditAction::agent_added));
    const auto connection = database->connect()();
    EXPECT_ANY_THROW(connection->execute("UPDATE audit_entries SET detail = ''"));
    EXPECT_EQ(list().front().what.detail, "role: agent, admin");
}

}  // namespace
}  // namespace hovor::contract
