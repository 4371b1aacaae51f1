#include "web/dispatcher.hpp"

#include "web/frames.hpp"
#include "web/same_word.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

namespace hovor::web {

namespace {

// Of a group that does not work now nobody is asked.
void close_groups(RoutingScene& scene, const Services& services)
{
    for (auto& group : scene.groups) {
        if (!group.hours) continue;
        if (!opening_of(*group.hours, services.time_zones, services.clock.now()).is_open) group.agents.clear();
    }
}

}  // namespace

void Dispatcher::run_on(transport::Loop& loop)
{
    loop.run_every(period, [this, &loop] {
        for (auto& account : services_.dispatch_board.take_due(services_.clock.now())) {
            boost::asio::co_spawn(loop.context(), dispatch(services_, std::move(account)), boost::asio::detached);
        }
    });
}

Task<void> Dispatcher::dispatch(Services& services, AccountId account)
{
    auto looking = services.routing_desk.look(account);
    auto scene = co_await std::move(looking);
    if (!scene) {
        if (scene.error().code() != ErrorCode::not_found) services.dispatch_board.give_up(account);
        co_return;
    }
    scene->online = services.presence.online(account);
    close_groups(*scene, services);
    const auto changes = services.dispatch_board.update(account, *scene, services.clock.now());
    for (const auto& [conversation, offer] : changes.offers) {
        services.hub.tell_agents(account, offered(conversation, offer));
    }
    for (const auto& [visitor, ahead] : changes.queue) {
        protocol::QueueChanged told;
        if (ahead) told.ahead = static_cast<std::int32_t>(*ahead);
        services.hub.tell_visitor(account, visitor, std::move(told));
    }
}

protocol::ConversationOffered offered(const ConversationId& conversation, const std::optional<Offer>& offer)
{
    protocol::ConversationOffered told{
        .conversation_id = conversation.str(), .agent_id = {}, .reason = {}, .until = {}};
    if (!offer) return told;
    told.agent_id = offer->agent.str();
    told.reason = same_word<protocol::JoinReason>(offer->reason);
    told.until = to_milliseconds(offer->until);
    return told;
}

}  // namespace hovor::web
