#include "web/socketio/packet.hpp"

#include "protocol/json.hpp"
#include "web/socketio/engine_packet.hpp"

#include <boost/json/serialize.hpp>

#include <charconv>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

constexpr std::int64_t max_id = std::int64_t{1} << 53;  // what a client can count to

std::optional<PacketType> type_of(char digit)
{
    switch (digit) {
        case '0': return PacketType::connect;
        case '1': return PacketType::disconnect;
        case '2': return PacketType::event;
        case '3': return PacketType::ack;
        case '4': return PacketType::error;
        default: return std::nullopt;  // 5 and 6 have binary attachments
    }
}

// "/chat?token=x," before the rest, where it is not the namespace "/".
std::string take_namespace(std::string_view& rest)
{
    if (!rest.starts_with('/')) return "/";
    const auto end = std::min(rest.find(','), rest.size());
    const auto whole = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return std::string{whole.substr(0, whole.find('?'))};
}

// Nothing where there is no number; a number that is none of a client's is no id either.
bool take_id(std::string_view& rest, std::optional<std::int64_t>& id)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (end == rest.data()) return true;
    if (error != std::errc{} || number < 0 || number > max_id) return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    id = number;
    return true;
}

bool read_arguments(std::string_view text, Packet& packet)
{
    const auto arguments = protocol::parse_json(text);
    const auto* list = arguments ? arguments->if_array() : nullptr;
    if (list == nullptr || list->empty() || !list->front().is_string()) return false;
    packet.name = list->front().as_string();
    if (list->size() > 1) packet.payload = (*list)[1];
    return true;
}

std::string message(std::string_view packet)
{
    return encode(EngineType::message, packet);
}

}  // namespace

std::optional<Packet> read_packet(std::string_view text)
{
    const auto type = text.empty() ? std::nullopt : type_of(text.front());
    if (!type) return std::nullopt;
    text.remove_prefix(1);
    Packet packet{.type = *type};
    packet.space = take_namespace(text);
    if (!take_id(text, packet.id)) return std::nullopt;
    if (packet.type == PacketType::event && !read_arguments(text, packet)) return std::nullopt;
    return packet;
}

std::string connect_text()
{
    return message("0");
}

std::string disconnect_text()
{
    return message("1");
}

std::string event_text(std::string_view name, const json::value& payload)
{
    return message("2" + json::serialize(json::array{name, payload}));
}

std::string ack_text(std::int64_t id, const json::value& result)
{
    return message("3" + std::to_string(id) + json::serialize(json::array{nullptr, result}));
}

std::string ack_error_text(std::int64_t id, const json::object& error)
{
    return message("3" + std::to_string(id) + json::serialize(json::array{error}));
}

std::string error_text(std::string_view space, std::string_view reason)
{
    return message("4" + std::string{space} + "," + json::serialize(json::string{reason}));
}

}  // namespace hovor::web::socketio
