#include "web/socketio/engine_packet.hpp"

namespace hovor::web::socketio {

std::optional<EnginePacket> read_engine_packet(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '6') return std::nullopt;
    return EnginePacket{static_cast<EngineType>(text.front()), text.substr(1)};
}

std::string encode(EngineType type, std::string_view data)
{
    std::string packet{static_cast<char>(type)};
    return packet.append(data);
}

}  // namespace hovor::web::socketio
