#include "web/socketio/polling.hpp"

#include "base/random.hpp"

#include <charconv>
#include <utility>

namespace hovor::web::socketio {
namespace {

constexpr std::chrono::milliseconds look_every{5'000};

constexpr int unknown_session = 1;
constexpr int bad_request = 3;
constexpr int too_many = 4;

}  // namespace

void Polling::attach(std::span<const std::unique_ptr<transport::Loop>> loops)
{
    for (const auto& loop : loops) {
        auto& floor = *floors_.emplace_back(std::make_unique<Floor>(Floor{*loop, {}}));
        loop->run_every(look_every, [this, &floor] { look_at_clock(floor); });
    }
}

void Polling::serve(transport::Request request, const transport::Exchange& exchange, const std::string& session,
                    const Welcome& welcome)
{
    if (request.method == "OPTIONS") return exchange.respond(allow_all(request));
    Poll poll{exchange, request};
    if (has_ended_) return poll.refuse(unknown_session, "Session ID unknown");
    const bool is_question = request.method == "GET";
    if (!is_question && request.method != "POST") return poll.refuse(bad_request, "Bad request");
    if (session.empty()) {
        if (!is_question) return poll.refuse(bad_request, "Bad request");
        return open(std::move(poll), *floors_[exchange.loop().index()], welcome);
    }
    auto* floor = floor_of(session);
    if (floor == nullptr) return poll.refuse(unknown_session, "Session ID unknown");
    floor->loop.post([this, floor, session, is_question, poll = std::move(poll), body = std::move(request.body)] {
        const auto found = floor->sessions.find(session);
        if (found == floor->sessions.end()) return poll.refuse(unknown_session, "Session ID unknown");
        const auto socket = found->second;
        if (is_question) return socket->ask(poll, clock_.now());
        socket->take(poll, body, clock_.now());
    });
}

void Polling::open(Poll poll, Floor& floor, const Welcome& welcome)
{
    if (floor.sessions.size() >= max_sessions) return poll.refuse(too_many, "Too many sessions");
    const auto session = std::to_string(floor.loop.index()) + "." + random_id();
    const auto newcomer = welcome(session);
    const auto socket = std::make_shared<PollingSocket>(floor.loop, newcomer.handler, clock_.now());
    floor.sessions.emplace(session, socket);
    newcomer.begin(socket);
    socket->ask(std::move(poll), clock_.now());
}

Polling::Floor* Polling::floor_of(const std::string& session) const
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(session.data(), session.data() + session.size(), index);
    if (error != std::errc{} || index >= floors_.size()) return nullptr;
    return floors_[index].get();
}

void Polling::look_at_clock(Floor& floor) const
{
    const auto now = clock_.now();
    std::erase_if(floor.sessions, [now](const auto& one) { return one.second->is_over(now); });
}

void Polling::end_all()
{
    has_ended_ = true;
    for (const auto& floor : floors_) {
        floor->loop.post([&floor = *floor] {
            for (const auto& [id, socket] : std::exchange(floor.sessions, {})) socket->end();
        });
    }
}

}  // namespace hovor::web::socketio
