#include "app/seen.hpp"

#include <utility>

namespace hovor {

Result<Sight> sight_of(const Transaction& db, const AgentId& agent)
{
    const auto found = db.agents().find(agent);
    if (!found) return fail(ErrorCode::unauthenticated, "no agent of this account");
    return Sight{*found, found->sees_all() ? std::vector<Group>{} : db.groups().all()};
}

Result<Conversation> find_seen(const Transaction& db, const AgentId& agent, const ConversationId& id)
{
    HOVOR_TRY(auto found, db.conversations().find(id));
    if (found.has(agent)) return found;  // most of all, and without another look
    HOVOR_TRY(const auto sight, sight_of(db, agent));
    if (!sight.sees(found.snapshot())) return fail(ErrorCode::not_found, "no such conversation");
    return found;
}

bool sees(const Transaction& db, const Sight& sight, const VisitorId& visitor)
{
    if (sight.sees_all()) return true;
    const auto latest = db.conversations().find_latest_of(visitor);
    return !latest || sight.sees(latest->snapshot());
}

Result<void> check_sees(const Transaction& db, const AgentId& agent, const VisitorId& visitor)
{
    HOVOR_TRY(const auto sight, sight_of(db, agent));
    if (!sees(db, sight, visitor)) return fail(ErrorCode::not_found, "no such visitor");
    return {};
}

}  // namespace hovor
