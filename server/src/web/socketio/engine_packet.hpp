#pragma once

#include <optional>
#include <string>
#include <string_view>

// Engine.IO, protocol revision 3, over text alone (github.com/socketio/engine.io-protocol, v3).
namespace hovor::web::socketio {

enum class EngineType : char {
    open = '0',
    close = '1',
    ping = '2',
    pong = '3',
    message = '4',
    upgrade = '5',
    noop = '6',
};

struct EnginePacket {
    EngineType type;
    std::string_view data;
};

// Nothing if the text is no packet.
std::optional<EnginePacket> read_engine_packet(std::string_view text);

std::string encode(EngineType type, std::string_view data = {});

}  // namespace hovor::web::socketio
