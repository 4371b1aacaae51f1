#include "web/presence.hpp"

#include "web/wire.hpp"

#include <algorithm>
#include <utility>

namespace hovor::web {
namespace {

// Into the last page, or a new one when that is full.
protocol::VisitorsChanged& page_with_room(std::vector<protocol::VisitorsChanged>& pages)
{
    if (pages.empty() || pages.back().present.size() + pages.back().gone.size() == Presence::page_size) {
        pages.emplace_back();
    }
    return pages.back();
}

bool is_over(const std::optional<Timestamp>& left_at, Timestamp now)
{
    return left_at && now - *left_at >= Presence::grace;
}

}  // namespace

void Presence::visitor_came(const AccountId& account, const VisitorId& visitor,
                            std::optional<ConversationId> conversation, std::optional<protocol::Page> page,
                            Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    auto& one = here.visitors[visitor];
    if (one.sockets == 0 && !one.left_at) one.since = now;
    ++one.sockets;
    one.left_at.reset();
    if (conversation) one.conversation = std::move(conversation);
    if (page) turn_to(one, *std::move(page), now);
    here.changed.insert(visitor);
}

void Presence::visitor_left(const AccountId& account, const VisitorId& visitor, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.visitors.find(visitor);
    if (found == here.visitors.end() || --found->second.sockets > 0) return;
    found->second.left_at = now;
    here.changed.insert(visitor);
}

void Presence::visitor_views(const AccountId& account, const VisitorId& visitor, protocol::Page page, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.visitors.find(visitor);
    if (found == here.visitors.end()) return;
    turn_to(found->second, std::move(page), now);
    here.changed.insert(visitor);
}

void Presence::visitor_has(const AccountId& account, const VisitorId& visitor, const ConversationId& conversation)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.visitors.find(visitor);
    if (found == here.visitors.end() || found->second.conversation == conversation) return;
    found->second.conversation = conversation;
    here.changed.insert(visitor);
}

void Presence::visitor_is(const AccountId& account, const VisitorId& visitor, std::shared_ptr<const Origin> origin,
                          std::int64_t visits)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.visitors.find(visitor);
    if (found == here.visitors.end()) return;
    found->second.origin = std::move(origin);
    found->second.visits = visits;
    here.changed.insert(visitor);
}

void Presence::agent_came(const AccountId& account, const AgentId& agent, bool is_available)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    auto& one = here.agents[agent];
    ++one.sockets;
    one.is_available = is_available;
    one.left_at.reset();
    here.agents_changed = true;
}

void Presence::agent_left(const AccountId& account, const AgentId& agent, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.agents.find(agent);
    if (found != here.agents.end() && --found->second.sockets == 0) found->second.left_at = now;
}

void Presence::agent_is(const AccountId& account, const AgentId& agent, bool is_available)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.agents.find(agent);
    if (found != here.agents.end()) found->second.is_available = is_available;
    here.agents_changed = true;
}

void Presence::agent_idles(const AccountId& account, const AgentId& agent, bool is_idle)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    const auto found = here.agents.find(agent);
    if (found != here.agents.end()) found->second.idle_sockets += is_idle ? 1 : -1;
    here.agents_changed = true;
}

void Presence::agent_views(const AccountId& account, const AgentId& agent, const std::optional<ConversationId>& before,
                           const std::optional<ConversationId>& now)
{
    const std::lock_guard lock{mutex_};
    auto& here = touch(account);
    if (before) count_viewer(here, *before, agent, -1);
    if (now) count_viewer(here, *now, agent, 1);
}

std::set<AgentId> Presence::online(const AccountId& account) const
{
    const std::lock_guard lock{mutex_};
    const auto found = accounts_.find(account);
    return found == accounts_.end() ? std::set<AgentId>{} : online_in(found->second);
}

std::vector<Presence::Changes> Presence::take_changes(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    std::vector<Changes> all;
    std::set<AccountId> unsettled;  // somebody there is about to be gone
    for (const auto& id : std::exchange(touched_, {})) {
        auto& here = accounts_[id];
        Changes changes{.account = id, .agents = {}, .visitors = {}, .viewers = {}};
        take_visitors(here, now, changes);
        if (take_agents(here, now, changes) || !here.changed.empty()) unsettled.insert(id);
        for (const auto& conversation : std::exchange(here.viewers_changed, {})) {
            changes.viewers.push_back(describe_viewers(here, conversation));
        }
        if (here.is_empty()) accounts_.erase(id);
        if (changes.agents || !changes.visitors.empty() || !changes.viewers.empty()) all.push_back(std::move(changes));
    }
    touched_ = std::move(unsettled);
    return all;
}

Presence::Changes Presence::all_of(const AccountId& account) const
{
    const std::lock_guard lock{mutex_};
    Changes all{.account = account, .agents = protocol::AgentsOnline{}, .visitors = {}, .viewers = {}};
    const auto found = accounts_.find(account);
    if (found == accounts_.end()) return all;
    all.agents = describe_agents(found->second);
    for (const auto& [id, visitor] : found->second.visitors) {
        page_with_room(all.visitors).present.push_back(describe(id, visitor));
    }
    for (const auto& [conversation, agents] : found->second.viewers) {
        all.viewers.push_back(describe_viewers(found->second, conversation));
    }
    return all;
}

std::size_t Presence::visitors_here() const
{
    const std::lock_guard lock{mutex_};
    std::size_t count = 0;
    for (const auto& [id, account] : accounts_) count += account.visitors.size();
    return count;
}

Presence::Account& Presence::touch(const AccountId& account)
{
    touched_.insert(account);
    return accounts_[account];
}

// The same page anew, or under another title, is no other page.
void Presence::turn_to(Visitor& visitor, protocol::Page page, Timestamp now)
{
    if (!visitor.page || visitor.page->url != page.url) visitor.page_since = now;
    visitor.page = std::move(page);
}

std::set<AgentId> Presence::online_in(const Account& account)
{
    std::set<AgentId> online;
    for (const auto& [id, agent] : account.agents) {
        const bool is_idle = agent.sockets > 0 && agent.idle_sockets == agent.sockets;
        if (agent.is_available && !is_idle) online.insert(id);
    }
    return online;
}

protocol::AgentsOnline Presence::describe_agents(const Account& account)
{
    protocol::AgentsOnline online;
    for (const auto& id : online_in(account)) online.agent_ids.push_back(id.str());
    return online;
}

protocol::VisitorPresence Presence::describe(const VisitorId& id, const Visitor& visitor)
{
    const auto unless_empty = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional{text}; };
    protocol::VisitorPresence told{
        .visitor_id = id.str(),
        .conversation_id = visitor.conversation ? std::optional{visitor.conversation->str()} : std::nullopt,
        .page = visitor.page,
        .page_since = visitor.page ? std::optional{to_milliseconds(visitor.page_since)} : std::nullopt,
        .since = to_milliseconds(visitor.since),
    };
    if (visitor.origin == nullptr) return told;
    told.client = to_wire(visitor.origin->client);
    told.language = unless_empty(visitor.origin->language);
    told.referrer = unless_empty(visitor.origin->referrer);
    told.country = unless_empty(visitor.origin->place.country);
    told.city = unless_empty(visitor.origin->place.city);
    told.visits = visitor.visits;
    return told;
}

protocol::ConversationViewers Presence::describe_viewers(const Account& account, const ConversationId& conversation)
{
    protocol::ConversationViewers viewers{.conversation_id = conversation.str(), .agent_ids = {}};
    const auto found = account.viewers.find(conversation);
    if (found == account.viewers.end()) return viewers;
    for (const auto& [agent, sockets] : found->second) {
        if (viewers.agent_ids.size() < 100) viewers.agent_ids.push_back(agent.str());
    }
    return viewers;
}

void Presence::take_visitors(Account& account, Timestamp now, Changes& changes)
{
    std::unordered_set<VisitorId> leaving;
    for (const auto& id : std::exchange(account.changed, {})) {
        const auto found = account.visitors.find(id);
        if (found == account.visitors.end()) continue;
        if (is_over(found->second.left_at, now)) {
            page_with_room(changes.visitors).gone.push_back(id.str());
            account.visitors.erase(found);
        } else if (found->second.left_at) {
            leaving.insert(id);
        } else {
            page_with_room(changes.visitors).present.push_back(describe(id, found->second));
        }
    }
    account.changed = std::move(leaving);
}

// True if an agent is about to be gone.
bool Presence::take_agents(Account& account, Timestamp now, Changes& changes)
{
    const auto gone = std::erase_if(account.agents, [&](const auto& one) { return is_over(one.second.left_at, now); });
    if (account.agents_changed || gone > 0) changes.agents = describe_agents(account);
    account.agents_changed = false;
    return std::ranges::any_of(account.agents, [](const auto& one) { return one.second.left_at.has_value(); });
}

void Presence::count_viewer(Account& account, const ConversationId& conversation, const AgentId& agent, int by)
{
    auto& agents = account.viewers[conversation];
    if ((agents[agent] += by) <= 0) agents.erase(agent);
    if (agents.empty()) account.viewers.erase(conversation);
    account.viewers_changed.insert(conversation);
}

}  // namespace hovor::web
