#include "tests/raw_client.hpp"

#include <array>

namespace hovor::test {

namespace {

void append_big_endian(std::string& bytes, std::uint64_t value, unsigned count)
{
    for (unsigned shift = count * 8; shift > 0; shift -= 8) bytes += static_cast<char>(value >> (shift - 8));
}

unsigned shortest(std::uint64_t length)
{
    return length < 126 ? 1 : length <= 0xFFFF ? 2 : 8;
}

}  // namespace

std::uint16_t RawFrame::close_code() const
{
    if (payload.size() < 2) return 0;
    const auto high = static_cast<unsigned char>(payload[0]);
    const auto low = static_cast<unsigned char>(payload[1]);
    return static_cast<std::uint16_t>(high << 8U | low);
}

std::string client_frame(unsigned opcode, std::string_view payload, const FrameOptions& options)
{
    const auto length = options.length.value_or(payload.size());
    const auto length_bytes = options.length_bytes != 0 ? options.length_bytes : shortest(length);
    const unsigned mask_bit = options.is_masked ? 0x80 : 0;

    std::string bytes;
    bytes += static_cast<char>((options.is_final ? 0x80U : 0U) | options.reserved_bits << 4U | opcode);
    if (length_bytes == 1) {
        bytes += static_cast<char>(mask_bit | length);
    } else {
        bytes += static_cast<char>(mask_bit | (length_bytes == 2 ? 126U : 127U));
        append_big_endian(bytes, length, length_bytes);
    }
    if (!options.is_masked) return bytes.append(payload);

    std::string key;
    append_big_endian(key, options.mask, 4);
    bytes += key;
    for (std::size_t i = 0; i < payload.size(); ++i) bytes += static_cast<char>(payload[i] ^ key[i % 4]);
    return bytes;
}

std::string close_payload(std::uint16_t code, std::string_view reason)
{
    std::string payload;
    append_big_endian(payload, code, 2);
    return payload.append(reason);
}

}  // namespace hovor::test
