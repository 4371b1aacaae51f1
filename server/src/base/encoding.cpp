#include "base/encoding.hpp"

namespace hovor {

std::string to_hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string to_base32(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
    std::string text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    unsigned bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5) text += digits[(buffer >> (bits - 5)) & 31U];
        buffer &= (1U << bits) - 1;
    }
    if (bits > 0) text += digits[(buffer << (5 - bits)) & 31U];
    return text;
}

}  // namespace hovor
