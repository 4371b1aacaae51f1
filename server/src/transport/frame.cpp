#include "transport/frame.hpp"

namespace hovor::transport {

namespace {

void append_big_endian(std::string& bytes, std::uint64_t value, unsigned count)
{
    for (unsigned shift = count * 8; shift > 0; shift -= 8) bytes += static_cast<char>(value >> (shift - 8));
}

std::string_view cut_at_character(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U) --limit;
    return text.substr(0, limit);
}

}  // namespace

bool may_be_sent(std::uint16_t code) noexcept
{
    if (code >= 3000) return code <= 4999;
    // 1004 to 1006 and 1015 are for programs to tell themselves, never for the wire.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
}

std::string encode_frame(Opcode opcode, std::string_view payload)
{
    constexpr std::size_t longest_header = 10;
    constexpr unsigned final_fragment = 0x80;
    std::string bytes;
    bytes.reserve(longest_header + payload.size());
    bytes += static_cast<char>(final_fragment | static_cast<unsigned>(opcode));
    if (payload.size() <= max_control_payload) {
        bytes += static_cast<char>(payload.size());
    } else if (payload.size() <= 0xFFFF) {
        bytes += static_cast<char>(126);
        append_big_endian(bytes, payload.size(), 2);
    } else {
        bytes += static_cast<char>(127);
        append_big_endian(bytes, payload.size(), 8);
    }
    bytes += payload;
    return bytes;
}

Frame make_text_frame(std::string_view text)
{
    return std::make_shared<const std::string>(encode_frame(Opcode::text, text));
}

std::string_view payload_of(const Frame& frame) noexcept
{
    const std::string_view bytes{*frame};
    const auto length = static_cast<unsigned char>(bytes[1]);
    constexpr std::size_t short_header = 2;
    if (length <= max_control_payload) return bytes.substr(short_header);
    return bytes.substr(short_header + (length == 126 ? 2U : 8U));
}

std::string encode_close(std::uint16_t code, std::string_view reason)
{
    std::string payload;
    append_big_endian(payload, code, 2);
    payload += cut_at_character(reason, max_control_payload - 2);
    return encode_frame(Opcode::close, payload);
}

}  // namespace hovor::transport
