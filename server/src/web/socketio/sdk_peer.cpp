#include "web/socketio/sdk_peer.hpp"

#include "transport/frame.hpp"
#include "web/socketio/engine_packet.hpp"
#include "web/socketio/words.hpp"

#include <boost/json/serialize.hpp>

#include <utility>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

// The client pings, and takes the line for lost when no pong comes in time.
constexpr int ping_interval_ms = 25'000;
constexpr int ping_timeout_ms = 20'000;

std::string open_text(const std::string& session)
{
    const json::object open{{"sid", session},
                            {"upgrades", json::array{}},
                            {"pingInterval", ping_interval_ms},
                            {"pingTimeout", ping_timeout_ms}};
    return encode(EngineType::open, json::serialize(open));
}

}  // namespace

void SdkPeer::begin(std::shared_ptr<transport::WebSocket> socket)
{
    Peer::begin(std::move(socket));
    say(open_text(session_));
    say(connect_text());  // a client that is not told waits for ever
}

void SdkPeer::say(std::string_view text)
{
    Peer::deliver(transport::make_text_frame(text));
}

void SdkPeer::say_event(std::string_view name, const json::value& payload)
{
    say(event_text(name, payload));
}

void SdkPeer::obey(std::string_view text)
{
    const auto engine = read_engine_packet(text);
    if (!engine) return close(transport::close_code::policy_violation, "no Engine.IO packet");
    switch (engine->type) {
        case EngineType::ping: return say(encode(EngineType::pong, engine->data));
        case EngineType::close: return close(transport::close_code::normal, "");
        case EngineType::message: break;
        default: return;
    }
    auto packet = read_packet(engine->data);
    if (!packet) return close(transport::close_code::policy_violation, "no Socket.IO packet");
    obey_packet(*std::move(packet));
}

void SdkPeer::obey_packet(Packet packet)
{
    switch (packet.type) {
        case PacketType::connect:
            if (packet.space != "/") say(error_text(packet.space, "Invalid namespace"));
            return;
        case PacketType::disconnect: return close(transport::close_code::normal, "");
        case PacketType::event: break;
        default: return;
    }
    const auto found = acts().find(packet.name);
    if (found == acts().end()) {
        return acknowledge(packet, fail(ErrorCode::invalid_argument, "there is no event of this name"));
    }
    const bool is_connect = packet.name == "visitor.connect";
    if (!is_connect && !has_greeted()) {
        return acknowledge(packet, fail(ErrorCode::unauthenticated, "Connection not initialized"));
    }
    if (is_connect && is_heard()) {
        return acknowledge(packet, fail(ErrorCode::conflict, "visitor.connect was sent"));
    }
    if (is_connect) set_heard(true);
    run(act(std::static_pointer_cast<SdkPeer>(shared_from_this()), found->second, std::move(packet)));
}

Task<Result<void>> SdkPeer::act(Self self, Act action, Packet packet)
{
    auto acting = action(self, std::move(packet.payload));
    const auto outcome = co_await std::move(acting);
    self->acknowledge(packet, outcome);
    if (!outcome && packet.name == "visitor.connect") {
        // Told by a packet, the client stays away; it comes back by itself when the line just ends.
        if (outcome.error().code() == ErrorCode::unavailable) {
            self->close(transport::close_code::try_again_later, "not now");
        } else {
            self->turn_away();
        }
    }
    if (outcome && packet.name == "visitor.connect") self->take_held();
    co_return Result<void>{};
}

void SdkPeer::turn_away()
{
    say(disconnect_text());
    close(transport::close_code::normal, "");
}

void SdkPeer::acknowledge(const Packet& packet, const Outcome& outcome)
{
    if (!packet.id) return;
    say(outcome ? ack_text(*packet.id, *outcome) : ack_error_text(*packet.id, error_of(outcome.error(), packet.name)));
}

void SdkPeer::learn(const Event& event)
{
    SiteVisitor::learn(event);
    if (has_greeted()) return follow(event);
    if (held_.size() == max_held) return close(transport::close_code::try_again_later, "too much at once");
    held_.push_back(event);
}

void SdkPeer::take_held()
{
    for (const auto& event : std::exchange(held_, {})) follow(event);
}

}  // namespace hovor::web::socketio
