#include "bench/load/peer.hpp"

#include "bench/wire/frames.hpp"

#include <stdexcept>

namespace hovor::bench {
namespace {

// Packets of Engine.IO (first digit) and Socket.IO (second digit).
constexpr std::string_view opened = "0";
constexpr std::string_view ping = "2";
constexpr std::string_view pong = "3";
constexpr std::string_view join = "40";
constexpr std::string_view event = "42";

}  // namespace

Peer::Peer(Poller& poller, const Target& target, Dialect dialect, Owner& owner)
    : dialect_{dialect}, owner_{owner}, client_{poller, target, *this}
{
}

std::string Peer::encode(Dialect dialect, std::string_view text, long times)
{
    const auto message =
        dialect == Dialect::bare ? std::string{text} : std::string{event} + "[\"m\",\"" + std::string{text} + "\"]";
    std::string frames;
    for (long i = 0; i < times; ++i) frames += client_frame(opcode::text, message);
    return frames;
}

void Peer::on_open()
{
    if (dialect_ == Dialect::bare) owner_.on_ready(*this);
}

void Peer::on_text(std::string_view text)
{
    if (dialect_ == Dialect::bare || text.starts_with(event)) return owner_.on_message(*this);
    if (text.starts_with(join)) return owner_.on_ready(*this);
    if (text.starts_with(opened)) client_.send_text(join);
    if (text == ping) client_.send_text(pong);
}

void Peer::on_closed(int code)
{
    throw std::runtime_error{"the server hung up with " + std::to_string(code)};
}

}  // namespace hovor::bench
