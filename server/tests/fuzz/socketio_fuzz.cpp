// Whatever a client of the SDK sends: it is refused, or what it is read as can be written and is the same event
// again.

#include "web/socketio/engine_packet.hpp"
#include "web/socketio/packet.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace hovor::web::socketio;

void require(bool holds)
{
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    const auto engine = read_engine_packet(text);
    if (!engine) return 0;
    require(encode(engine->type, engine->data) == text);
    const auto packet = read_packet(engine->data);
    if (!packet || packet->type != PacketType::event) return 0;
    const auto written = event_text(packet->name, packet->payload);
    const auto again = read_packet(std::string_view{written}.substr(1));
    require(again && again->name == packet->name);  // of a long number the last digit may change
    return 0;
}
