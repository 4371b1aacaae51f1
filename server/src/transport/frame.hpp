#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// WebSocket frames as the server sends them (RFC 6455 section 5): unmasked, whole, uncompressed.
namespace hovor::transport {

// The bytes of a frame, encoded once for all sockets it goes to.
using Frame = std::shared_ptr<const std::string>;

enum class Opcode : std::uint8_t {
    continuation = 0x0,
    text = 0x1,
    binary = 0x2,
    close = 0x8,
    ping = 0x9,
    pong = 0xA,
};

constexpr std::size_t max_control_payload = 125;

// Why a WebSocket ends (RFC 6455 section 7.4.1 and IANA's registry).
namespace close_code {
constexpr std::uint16_t normal = 1000;
constexpr std::uint16_t going_away = 1001;
constexpr std::uint16_t protocol_error = 1002;
constexpr std::uint16_t unsupported_data = 1003;
constexpr std::uint16_t invalid_text = 1007;
constexpr std::uint16_t policy_violation = 1008;
constexpr std::uint16_t too_big = 1009;
constexpr std::uint16_t internal_error = 1011;
constexpr std::uint16_t service_restart = 1012;
constexpr std::uint16_t try_again_later = 1013;
}  // namespace close_code

// Whether an endpoint may put this code into a close frame.
bool may_be_sent(std::uint16_t close_code) noexcept;

std::string encode_frame(Opcode opcode, std::string_view payload);

// `text` is valid UTF-8.
Frame make_text_frame(std::string_view text);

// The text in a frame that was made so.
std::string_view payload_of(const Frame& frame) noexcept;

// `reason` is valid UTF-8 and cut to the 123 bytes that fit, at the border of a character.
std::string encode_close(std::uint16_t code, std::string_view reason);

}  // namespace hovor::transport
