#include "app/team_rules.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace hovor {
namespace {

constexpr std::size_t max_job_title_length = 255;
constexpr std::size_t max_motto_length = 500;

bool is_active_owner(const Agent& agent)
{
    return agent.is_active && agent.role == Role::owner;
}

}  // namespace

Result<Agent> find_actor(const Transaction& db, const AgentId& id)
{
    auto found = db.agents().find(id);
    if (!found || !found->is_active) return fail(ErrorCode::unauthenticated, "the agent is not active");
    return found;
}

Result<Agent> find_admin(const Transaction& db, const AgentId& id)
{
    HOVOR_TRY(auto actor, find_actor(db, id));
    if (!actor.is_admin()) return fail(ErrorCode::forbidden, "is for admins and owners");
    return actor;
}

Result<Agent> apply(Agent agent, const AgentUpdate& update)
{
    if (update.name) {
        HOVOR_TRY(agent.name, parse_name("name", *update.name));
    }
    if (update.email) {
        HOVOR_TRY(const auto email, Email::parse(*update.email));
        agent.email = email.str();
    }
    if (update.job_title) {
        HOVOR_TRY(agent.job_title, parse_line("job_title", *update.job_title, max_job_title_length));
    }
    if (update.motto) {
        HOVOR_TRY(agent.motto, parse_line("motto", *update.motto, max_motto_length));
    }
    if (update.languages) {
        HOVOR_TRY(agent.languages, parse_languages(*update.languages));
    }
    agent.visibility = update.visibility.value_or(agent.visibility);
    agent.role = update.role.value_or(agent.role);
    agent.is_active = update.is_active.value_or(agent.is_active);
    return agent;
}

Result<Agent> save(Transaction& db, const Agent& before, Agent after)
{
    if (after == before) return after;
    HOVOR_CHECK(db.agents().save(after));
    db.append(AgentChanged{after});
    return after;
}

Result<void> check_owner_remains(const Transaction& db, const Agent& before, const Agent& after)
{
    if (!is_active_owner(before) || is_active_owner(after)) return {};
    const auto all = db.agents().all();
    const auto stays = [&](const Agent& one) { return one.id != before.id && is_active_owner(one); };
    if (std::ranges::none_of(all, stays)) return fail(ErrorCode::conflict, "the last active owner stays one");
    return {};
}

}  // namespace hovor
