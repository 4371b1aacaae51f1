// Whatever a client sends, and however it is cut into pieces: the parser says the same, and what it hands on
// keeps its promises.

#include "transport/frame_parser.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace hovor::transport;

constexpr std::size_t max_message = 4'096;

struct Seen {
    FrameEvent::Kind kind;
    std::uint16_t code;
    std::string payload;

    friend bool operator==(const Seen&, const Seen&) = default;
};

void require(bool holds)
{
    if (!holds) std::abort();
}

void check(const FrameEvent& event)
{
    Utf8Validator text;
    switch (event.kind) {
        case FrameEvent::Kind::text:
            require(event.payload.size() <= max_message);
            require(text.feed(event.payload) && text.is_whole());
            break;
        case FrameEvent::Kind::ping:
        case FrameEvent::Kind::pong: require(event.payload.size() <= max_control_payload); break;
        case FrameEvent::Kind::close:
            require(may_be_sent(event.code) && text.feed(event.payload) && text.is_whole());
            break;
        case FrameEvent::Kind::failure: require(may_be_sent(event.code)); break;
        case FrameEvent::Kind::none: break;
    }
}

// `piece` bytes at a time.
std::vector<Seen> parse(std::string bytes, std::size_t piece)
{
    FrameParser parser{max_message};
    std::vector<Seen> seen;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        auto input = std::span{bytes}.subspan(at, std::min(piece, bytes.size() - at));
        while (true) {
            const auto event = parser.next(input);
            if (event.kind == FrameEvent::Kind::none) break;
            check(event);
            seen.push_back({event.kind, event.code, std::string{event.payload}});
        }
    }
    return seen;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0) return 0;
    const std::size_t piece = bytes[0] % 32U + 1U;
    const std::string input{reinterpret_cast<const char*>(bytes + 1), size - 1};
    require(parse(input, input.size() + 1) == parse(input, piece));
    return 0;
}
