#include "transport/utf8.hpp"

#include <cstring>

namespace hovor::transport {

namespace {

// The first byte of [at, end) that is not ASCII.
const char* skip_ascii(const char* at, const char* end) noexcept
{
    constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080U;
    while (end - at >= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, sizeof word);
        if ((word & high_bits) != 0) break;
        at += 8;
    }
    while (at != end && static_cast<signed char>(*at) >= 0) ++at;
    return at;
}

}  // namespace

bool Utf8Validator::feed(std::string_view bytes) noexcept
{
    const char* const end = bytes.data() + bytes.size();
    for (const char* at = bytes.data(); at != end; ++at) {
        if (missing_ == 0) {
            at = skip_ascii(at, end);
            if (at == end) break;
        }
        const auto byte = static_cast<unsigned char>(*at);
        if (missing_ > 0) {
            if (byte < lowest_ || byte > highest_) return false;
            --missing_;
            lowest_ = 0x80;
            highest_ = 0xBF;
        } else if (byte >= 0xC2 && byte <= 0xDF) {
            missing_ = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            missing_ = 2;
            if (byte == 0xE0) lowest_ = 0xA0;   // below are overlong forms
            if (byte == 0xED) highest_ = 0x9F;  // above are surrogates
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            missing_ = 3;
            if (byte == 0xF0) lowest_ = 0x90;   // below are overlong forms
            if (byte == 0xF4) highest_ = 0x8F;  // above is beyond U+10FFFF
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace hovor::transport
