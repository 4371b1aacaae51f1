#include "web/sockets.hpp"

#include "base/random.hpp"
#include "web/agent_peer.hpp"
#include "web/origin.hpp"
#include "web/responses.hpp"
#include "web/session_cookie.hpp"
#include "web/socketio/sdk_peer.hpp"
#include "web/target.hpp"
#include "web/visitor_peer.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <utility>

namespace hovor::web {
namespace {

constexpr std::chrono::milliseconds look_every{1'000};

using OriginCheck = Result<void> (*)(const transport::Request&);

Result<void> check_upgrade(const transport::Request& request, OriginCheck check_origin)
{
    if (!request.is_upgrade) return fail(ErrorCode::invalid_argument, "a WebSocket handshake is expected here");
    return check_origin(request);
}

}  // namespace

void Sockets::attach(std::span<const std::unique_ptr<transport::Loop>> loops)
{
    polling_.attach(loops);
    for (const auto& loop : loops) {
        auto& waiting = *waiting_.emplace_back(std::make_unique<Waiting>());
        waiting.looked_at = services_.clock.now();
        loop->run_every(look_every, [this, &waiting] { look_at_clock(waiting); });
    }
}

void Sockets::open_for_visitor(const transport::Request& request, const transport::Exchange& exchange)
{
    if (const auto checked = check_upgrade(request, check_chat_box_origin); !checked)
        return exchange.respond(problem_response(checked.error()));
    open(std::make_shared<VisitorPeer>(services_, arrival_of(request, trusted_proxies_)), exchange);
}

// From any origin: there is no cookie that a foreign page could make use of.
void Sockets::open_for_sdk(transport::Request request, const transport::Exchange& exchange)
{
    const auto query = std::min(request.target.find('?'), request.target.size());
    auto target = parse_target("/socket" + request.target.substr(query));  // clients ask for "/socket/?..."
    const auto transport = target && target->query["EIO"] == "3" ? target->query["transport"] : "";
    const auto* host = request.header("host");
    const auto origin = (request.is_secure ? "https://" : "http://") + (host == nullptr ? std::string{} : *host);
    if (transport == "websocket" && request.is_upgrade) {
        auto arrival = arrival_of(request, trusted_proxies_);
        return open(std::make_shared<socketio::SdkPeer>(services_, std::move(arrival), origin, random_id()), exchange);
    }
    if (transport != "polling" || request.is_upgrade) {
        return exchange.respond(problem_response(
            {ErrorCode::invalid_argument, "Engine.IO 3 is spoken here: ?EIO=3&transport=websocket (or polling)"}));
    }
    const auto welcome = [this, &exchange, &origin,
                          arrival = arrival_of(request, trusted_proxies_)](const std::string& session) {
        auto peer = std::make_shared<socketio::SdkPeer>(services_, arrival, origin, session);
        waiting_[exchange.loop().index()]->peers.push_back(peer);
        return socketio::Polling::Newcomer{peer, [peer](auto socket) { peer->begin(std::move(socket)); }};
    };
    polling_.serve(std::move(request), exchange, target->query["sid"], welcome);
}

void Sockets::end_polling()
{
    polling_.end_all();
}

void Sockets::open_for_agent(const transport::Request& request, const transport::Exchange& exchange)
{
    if (const auto checked = check_upgrade(request, check_own_origin); !checked)
        return exchange.respond(problem_response(checked.error()));
    // A page can read the code that closes a socket, but not the status that refuses one. So who is not signed in
    // gets a socket too, and hears that by it.
    auto opening = open_after_recognition(*this, session_token(request).value_or(""), exchange);
    boost::asio::co_spawn(exchange.loop().context(), std::move(opening), boost::asio::detached);
}

Task<void> Sockets::open_after_recognition(Sockets& sockets, std::string token, transport::Exchange exchange)
{
    auto recognizing = sockets.services_.entrance.recognize(token);
    auto who = co_await std::move(recognizing);
    if (who) {
        sockets.open(std::make_shared<AgentPeer>(sockets.services_, *std::move(who), std::move(token)), exchange);
    } else if (who.error().code() == ErrorCode::unauthenticated) {
        sockets.open(std::make_shared<RefusedPeer>(sockets.services_), exchange);
    } else {
        exchange.respond(problem_response(who.error()));
    }
}

void Sockets::open(std::shared_ptr<Peer> peer, const transport::Exchange& exchange)
{
    waiting_[exchange.loop().index()]->peers.push_back(peer);
    peer->begin(exchange.accept(peer));
}

void Sockets::look_at_clock(Waiting& waiting) const
{
    const auto now = services_.clock.now();
    // A loop that comes late to its clock has not read what clients have sent meanwhile.
    const auto late = std::max(now - waiting.looked_at - look_every, Timestamp::duration{0});
    waiting.looked_at = now;
    std::erase_if(waiting.peers, [now, late](const std::weak_ptr<Peer>& one) {
        const auto peer = one.lock();
        if (peer != nullptr) peer->forgive(late);
        return peer == nullptr || !peer->waits_for_hello(now);
    });
}

}  // namespace hovor::web
