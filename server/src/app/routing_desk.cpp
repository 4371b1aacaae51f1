#include "app/routing_desk.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace hovor {
namespace {

using State = Conversation::State;

template <class Visit>
void visit_all(const Transaction& db, State state, const Visit& visit)
{
    auto before = std::numeric_limits<std::int64_t>::max();
    for (std::size_t seen = 0; seen < RoutingDesk::max_conversations;) {
        const auto page = db.conversations().list(state, before, RoutingDesk::page_size);
        for (const auto& one : page) visit(one.snapshot());
        if (page.size() < RoutingDesk::page_size) return;
        seen += page.size();
        before = page.back().snapshot().last_event_seq;
    }
}

void add_languages(const Transaction& db, std::vector<Queued>& waiting)
{
    for (auto& one : waiting) {
        if (auto visitor = db.visitors().find(one.visitor)) one.language = std::move(visitor->language);
    }
}

}  // namespace

Task<Result<RoutingScene>> RoutingDesk::look(AccountId account)
{
    return store_.read(std::move(account), [](const Transaction& db) -> Result<RoutingScene> {
        HOVOR_TRY(const auto found, db.accounts().find());
        RoutingScene scene{.routing = found.routing};
        if (found.routing.mode == RoutingMode::manual && !found.routing.shows_queue_position) return scene;

        visit_all(db, State::waiting, [&](const Conversation::Snapshot& one) {
            if (!one.waiting_since) return;
            scene.waiting.push_back({one.id, one.visitor, one.group, *one.waiting_since});
        });
        std::ranges::stable_sort(scene.waiting, {}, &Queued::since);
        if (found.routing.mode == RoutingMode::manual) return scene;

        visit_all(db, State::active, [&](const Conversation::Snapshot& one) {
            for (const auto& agent : one.agents) ++scene.load[agent];
        });
        scene.groups = db.groups().all();
        for (auto& agent : db.agents().all()) {
            if (!agent.languages.empty()) scene.languages.emplace(agent.id, std::move(agent.languages));
        }
        if (!scene.languages.empty()) add_languages(db, scene.waiting);
        return scene;
    });
}

}  // namespace hovor
