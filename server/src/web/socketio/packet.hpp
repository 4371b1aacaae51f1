#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Socket.IO, protocol revision 4 (that of Socket.IO 2), without binary attachments and with the one namespace "/"
// (github.com/socketio/socket.io-protocol, v4).
namespace hovor::web::socketio {

enum class PacketType { connect, disconnect, event, ack, error };

struct Packet {
    PacketType type = PacketType::event;
    std::string space{};               // the namespace, "/" where none is named
    std::optional<std::int64_t> id{};  // of an event that wants to be acknowledged
    std::string name{};                // of an event
    boost::json::value payload{};      // its first argument; null without one
};

// Nothing if the text is no packet, or one that no client of this server sends.
std::optional<Packet> read_packet(std::string_view text);

// Each yields a whole text frame: a message packet of Engine.IO with the packet in it.
std::string connect_text();
std::string disconnect_text();
std::string event_text(std::string_view name, const boost::json::value& payload);
std::string ack_text(std::int64_t id, const boost::json::value& result);
std::string ack_error_text(std::int64_t id, const boost::json::object& error);
std::string error_text(std::string_view space, std::string_view reason);

}  // namespace hovor::web::socketio
