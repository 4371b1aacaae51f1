#include "domain/offers.hpp"

#include "domain/language_tag.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hovor {
namespace {

std::int64_t load_of(const RoutingScene& scene, const AgentId& agent)
{
    const auto found = scene.load.find(agent);
    return found == scene.load.end() ? 0 : found->second;
}

// Where a conversation is of a group, its members alone.
bool may_answer(const AgentId& agent, const Queued& waiting, const RoutingScene& scene)
{
    if (!waiting.group) return true;
    const auto group = std::ranges::find(scene.groups, *waiting.group, &Group::id);
    return group == scene.groups.end() || group->has(agent);
}

// Whether they would answer in the visitor's language. Of whom no language is known, all are.
bool speaks(const AgentId& agent, const Queued& waiting, const RoutingScene& scene)
{
    const auto found = scene.languages.find(agent);
    if (found == scene.languages.end() || waiting.language.empty()) return true;
    return std::ranges::any_of(found->second, [&](const std::string& one) {
        return primary_language(one) == primary_language(waiting.language);
    });
}

}  // namespace

Offers::Changes Offers::update(const RoutingScene& scene, Timestamp now)
{
    const auto before = offers_;
    const auto waits = [&](const ConversationId& id) {
        return std::ranges::find(scene.waiting, id, &Queued::conversation) != scene.waiting.end();
    };
    std::erase_if(asked_, [&](const auto& one) { return !waits(one.first); });
    std::erase_if(offers_, [&](const auto& one) { return !waits(one.first) || !holds(one.second, scene, now); });
    if (scene.routing.mode == RoutingMode::manual) offers_.clear();

    for (const auto& waiting : scene.waiting) {
        if (scene.routing.mode == RoutingMode::manual || offers_.contains(waiting.conversation)) continue;
        const auto agent = choose(waiting, scene);
        if (!agent) continue;
        const auto reason =
            scene.routing.mode == RoutingMode::round_robin ? JoinReason::round_robin : JoinReason::least_busy;
        asked_[waiting.conversation].insert(*agent);
        turns_[*agent] = ++turn_;
        offers_.emplace(waiting.conversation, Offer{*agent, reason, now + scene.routing.offer_time});
    }

    Changes changes;
    for (const auto& [id, offer] : before) {
        if (!offers_.contains(id)) changes.emplace(id, std::nullopt);
    }
    for (const auto& [id, offer] : offers_) {
        const auto known = before.find(id);
        if (known == before.end() || known->second != offer) changes.emplace(id, offer);
    }
    return changes;
}

bool Offers::pass(const ConversationId& conversation, const AgentId& agent)
{
    const auto found = offers_.find(conversation);
    if (found == offers_.end() || found->second.agent != agent) return false;
    found->second.until = Timestamp{};  // over: the next update asks somebody else
    return true;
}

std::optional<Timestamp> Offers::next_end() const
{
    std::optional<Timestamp> first;
    for (const auto& [id, offer] : offers_) {
        if (!first || offer.until < *first) first = offer.until;
    }
    return first;
}

bool Offers::holds(const Offer& offer, const RoutingScene& scene, Timestamp now) const
{
    return offer.until > now && scene.online.contains(offer.agent);
}

bool Offers::is_free(const AgentId& agent, const RoutingScene& scene) const
{
    const auto is_asked = [&](const auto& one) { return one.second.agent == agent; };
    if (std::ranges::any_of(offers_, is_asked)) return false;
    const auto limit = scene.routing.conversation_limit;
    return limit == 0 || load_of(scene, agent) < limit;
}

std::optional<AgentId> Offers::choose(const Queued& waiting, const RoutingScene& scene)
{
    std::vector<AgentId> able;
    for (const auto& agent : scene.online) {
        if (may_answer(agent, waiting, scene)) able.push_back(agent);
    }
    auto& asked = asked_[waiting.conversation];
    const auto was_asked = [&](const AgentId& agent) { return asked.contains(agent); };
    if (std::ranges::all_of(able, was_asked)) asked.clear();  // a new round

    std::erase_if(able, [&](const AgentId& agent) { return was_asked(agent) || !is_free(agent, scene); });
    if (able.empty()) return std::nullopt;
    const auto rank = [&](const AgentId& agent) {
        const auto turn = turns_.find(agent);
        const auto load = scene.routing.mode == RoutingMode::least_busy ? load_of(scene, agent) : 0;
        return std::tuple{!speaks(agent, waiting, scene), load, turn == turns_.end() ? 0 : turn->second, agent};
    };
    return *std::ranges::min_element(able, {}, rank);
}

std::map<ConversationId, std::int64_t> places_in_queue(const std::vector<Queued>& waiting)
{
    std::map<ConversationId, std::int64_t> places;
    std::map<std::optional<GroupId>, std::int64_t> lengths;
    for (const auto& one : waiting) places.emplace(one.conversation, lengths[one.group]++);
    return places;
}

}  // namespace hovor
