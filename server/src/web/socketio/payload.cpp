#include "web/socketio/payload.hpp"

#include "protocol/utf8.hpp"

#include <charconv>

namespace hovor::web::socketio {
namespace {

// A character of four bytes is two units.
std::size_t units_of(std::size_t bytes)
{
    return bytes == 4 ? 2 : 1;
}

std::size_t count_units(std::string_view utf8)
{
    std::size_t units = 0;
    while (!utf8.empty()) {
        const auto length = std::max<std::size_t>(protocol::utf8_length(utf8), 1);
        units += units_of(length);
        utf8.remove_prefix(length);
    }
    return units;
}

// So many units from the front; nothing where they end within a character, or the text is none.
std::optional<std::string_view> take_units(std::string_view& utf8, std::size_t units)
{
    std::size_t end = 0;
    while (units > 0) {
        const auto length = protocol::utf8_length(utf8.substr(end));
        if (length == 0 || units_of(length) > units) return std::nullopt;
        units -= units_of(length);
        end += length;
    }
    const auto taken = utf8.substr(0, end);
    utf8.remove_prefix(end);
    return taken;
}

}  // namespace

std::optional<std::vector<std::string_view>> split_payload(std::string_view body)
{
    std::vector<std::string_view> packets;
    while (!body.empty()) {
        std::size_t units = 0;
        const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), units);
        body.remove_prefix(static_cast<std::size_t>(end - body.data()));
        if (error != std::errc{} || !body.starts_with(':') || packets.size() == max_packets) return std::nullopt;
        body.remove_prefix(1);
        const auto packet = take_units(body, units);
        if (!packet) return std::nullopt;
        packets.push_back(*packet);
    }
    if (packets.empty()) return std::nullopt;
    return packets;
}

std::string join_payload(std::span<const std::string> packets)
{
    std::string body;
    for (const auto& packet : packets) body.append(std::to_string(count_units(packet))).append(":").append(packet);
    return body;
}

}  // namespace hovor::web::socketio
