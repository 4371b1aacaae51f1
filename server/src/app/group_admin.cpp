#include "app/group_admin.hpp"

#include "app/team_rules.hpp"
#include "base/random.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr std::size_t key_length = 10;      // as sites write it by hand
constexpr int conversations_at_once = 200;  // that lose their group

Result<void> check_agents(const Transaction& db, const Group& before, const Group& after)
{
    for (const auto& agent : after.agents) {
        if (!before.has(agent) && !db.agents().find(agent)) {
            return fail(ErrorCode::invalid_argument, "agent_ids: no such colleague");
        }
    }
    return {};
}

void free_conversations(Transaction& db, const GroupId& group)
{
    for (;;) {
        auto open = db.conversations().list_open_of(group, conversations_at_once);
        for (auto& one : open) {
            one.set_group(std::nullopt);
            db.conversations().save_assignment(one);
            db.append(ConversationChanged{one.snapshot()});
        }
        if (open.size() < conversations_at_once) return;
    }
}

}  // namespace

Task<Result<std::vector<Group>>> GroupAdmin::list(AccountId account)
{
    return store_.read(std::move(account),
                       [](const Transaction& db) -> Result<std::vector<Group>> { return db.groups().all(); });
}

Task<Result<Group>> GroupAdmin::create(SignedIn who, NewGroup group)
{
    Group blank{.id = GroupId{random_id()},
                .key = random_id().substr(0, key_length),
                .name = {},
                .agents = {},
                .created_at = clock_.now()};
    HOVOR_CO_TRY(auto parsed, apply(blank, {std::move(group.name), std::move(group.agents)}));

    auto work = [id = who.agent.id, blank = std::move(blank),
                 parsed = std::move(parsed)](Transaction& db) -> Result<Group> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_CHECK(check_agents(db, blank, parsed));
        if (db.groups().all().size() >= Groups::max_count)
            return fail(ErrorCode::conflict, "there are too many groups");
        HOVOR_CHECK(db.groups().add(parsed));
        db.append(GroupChanged{parsed});
        db.audit_log().append({.action = AuditAction::group_added, .agent = id, .subject = parsed.id.str()});
        return parsed;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Group>> GroupAdmin::update(SignedIn who, GroupId group, GroupUpdate update)
{
    auto work = [id = who.agent.id, group = std::move(group),
                 update = std::move(update)](Transaction& db) -> Result<Group> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(const auto before, db.groups().find(group));
        HOVOR_TRY(auto after, apply(before, update));
        HOVOR_CHECK(check_agents(db, before, after));
        if (after == before) return after;
        HOVOR_CHECK(db.groups().save(after));
        db.append(GroupChanged{after});
        Changes changes;
        changes.name("name", after.name != before.name);
        changes.name("agent_ids", after.agents != before.agents);
        db.audit_log().append(
            {.action = AuditAction::group_changed, .agent = id, .subject = after.id.str(), .detail = changes.text()});
        return after;
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> GroupAdmin::remove(SignedIn who, GroupId group)
{
    auto work = [id = who.agent.id, group = std::move(group)](Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(const auto found, db.groups().find(group));
        free_conversations(db, found.id);
        db.groups().remove(found.id);
        db.append(GroupRemoved{found.id});
        db.audit_log().append({.action = AuditAction::group_removed, .agent = id, .subject = found.id.str()});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

}  // namespace hovor
