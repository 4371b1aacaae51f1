#include "app/audit_desk.hpp"

#include "app/audit_changes.hpp"
#include "app/contact_book.hpp"
#include "app/group_admin.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

class AuditDeskTest : public test::Acme {
protected:
    SignedIn signed_in(const std::string& id, Role role)
    {
        return {.account = acme, .agent = agent(id, role), .session = SessionId{"s"}};
    }

    std::vector<AuditAction> actions()
    {
        std::vector<AuditAction> all;
        const auto page = run(desk.list(owner, {}, std::nullopt, 100));
        for (const auto& entry : page->entries) all.push_back(entry.what.action);
        return all;
    }

    void append(int count)
    {
        change([=](Transaction& db) {
            for (int i = 0; i < count; ++i) {
                db.audit_log().append({.action = AuditAction::signed_in, .agent = AgentId{"ada"}});
            }
        });
    }

    AuditDesk desk{store};
    SignedIn owner = signed_in("ada", Role::owner);
};

TEST_F(AuditDeskTest, TellsAdminsAlone)
{
    change([this](Transaction& db) { ASSERT_TRUE(db.agents().add(agent("bob"), "")); });
    const auto bob = signed_in("bob", Role::agent);

    EXPECT_EQ(run(desk.list(bob, {}, std::nullopt, 10)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(desk.check(bob)).error().code(), ErrorCode::forbidden);
    EXPECT_EQ(run(desk.export_csv(bob, {})).error().code(), ErrorCode::forbidden);
    EXPECT_TRUE(actions().empty());
    EXPECT_EQ(run(desk.check(AccountId{"nobody"})).error().code(), ErrorCode::not_found);
}

TEST_F(AuditDeskTest, KnowsWhatWasDoneByWhom)
{
    GroupAdmin groups{store, clock};
    ContactBook contacts{store, clock};
    const auto group = run(groups.create(owner, {.name = "Sales", .agents = {}}));
    ASSERT_TRUE(run(groups.update(owner, group->id, {.name = "Sellers", .agents = std::nullopt})));
    ASSERT_TRUE(run(groups.update(owner, group->id, {.name = "Sellers", .agents = std::nullopt})));  // nothing new
    ASSERT_TRUE(run(contacts.ban(acme, AgentId{"ada"}, visitor("eve"))));
    ASSERT_TRUE(run(contacts.update(acme, AgentId{"ada"}, VisitorId{"eve"}, {.name = "Eve", .note = "Calm her"})));
    ASSERT_TRUE(run(contacts.unban(acme, AgentId{"ada"}, VisitorId{"eve"})));

    EXPECT_THAT(actions(),
                ElementsAre(AuditAction::visitor_unbanned, AuditAction::visitor_corrected, AuditAction::visitor_banned,
                            AuditAction::group_changed, AuditAction::group_added));
    const auto corrected = run(desk.list(owner, {.action = AuditAction::visitor_corrected}, std::nullopt, 1));
    EXPECT_EQ(corrected->entries.front().what, (AuditDraft{.action = AuditAction::visitor_corrected,
                                                           .agent = AgentId{"ada"},
                                                           .subject = "eve",
                                                           .detail = "name; note"}));  // and not what they are
}

TEST_F(AuditDeskTest, PagesAndChecksALongLog)
{
    append(1'203);
    const auto first = run(desk.list(owner, {}, std::nullopt, 100));
    EXPECT_THAT(first->entries, SizeIs(100));
    EXPECT_EQ(first->next, 1'104);
    EXPECT_EQ(run(desk.list(owner, {}, 3, 100))->next, std::nullopt);

    const auto findings = run(desk.check(owner));
    EXPECT_EQ(findings->count, 1'203);
    EXPECT_EQ(findings->broken_at, std::nullopt);
    EXPECT_EQ(run(desk.check(acme, AuditMark{1'203, findings->last_hash}))->broken_at, std::nullopt);
    EXPECT_EQ(run(desk.check(acme, AuditMark{1'203, "another"}))->broken_at, 1'203);
}

TEST_F(AuditDeskTest, ExportsATableAndWritesThatItDid)
{
    append(2);
    const auto table = run(desk.export_csv(owner, {}));
    ASSERT_TRUE(table);
    EXPECT_THAT(*table, StartsWith("\"seq\",\"created_at\",\"action\",\"agent_id\""));
    EXPECT_THAT(*table, HasSubstr("\r\n\"2\",\""));
    EXPECT_THAT(*table, HasSubstr("\"audit_exported\",\"ada\""));
    EXPECT_EQ(actions().front(), AuditAction::audit_exported);
}

TEST_F(AuditDeskTest, NamesFieldsAndOurOwnWords)
{
    const auto before = agent("bob");
    auto after = before;
    after.name = "Robert";
    after.role = Role::admin;
    after.is_active = false;
    EXPECT_EQ(changes_between(before, after, true), "name; password; role: agent, admin; is_active: true, false");
    EXPECT_EQ(changes_between(before, before, false), "");

    const auto account = company();
    auto other = account;
    other.address_storage = AddressStorage::full;
    other.routing.conversation_limit = 3;
    EXPECT_EQ(changes_between(account, other), "address_storage: none, full; conversation_limit: 0, 3");
}

}  // namespace
}  // namespace hovor
