#include "app/picture.hpp"

#include <optional>

namespace hovor {
namespace {

using Measured = std::optional<PictureSize>;

std::uint32_t byte_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t big_endian_16(std::string_view bytes, std::size_t at)
{
    return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

std::uint32_t big_endian_32(std::string_view bytes, std::size_t at)
{
    return big_endian_16(bytes, at) << 16 | big_endian_16(bytes, at + 2);
}

std::uint32_t little_endian_16(std::string_view bytes, std::size_t at)
{
    return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8;
}

std::uint32_t little_endian_24(std::string_view bytes, std::size_t at)
{
    return little_endian_16(bytes, at) | byte_at(bytes, at + 2) << 16;
}

// PNG (W3C, section 11.2.1): the signature, and IHDR as the first chunk.
Measured measure_png(std::string_view bytes)
{
    constexpr std::string_view begin{"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16};
    if (!bytes.starts_with(begin) || bytes.size() < 24) return std::nullopt;
    return PictureSize{big_endian_32(bytes, 16), big_endian_32(bytes, 20)};
}

bool begins_frame(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// JPEG (ITU T.81, annex B): segments, until one that begins a frame.
Measured measure_jpeg(std::string_view bytes)
{
    if (!bytes.starts_with("\xFF\xD8\xFF")) return std::nullopt;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (byte_at(bytes, at) != 0xFF) return std::nullopt;
        const auto marker = byte_at(bytes, at + 1);
        if (marker == 0xFF) {  // a fill byte
            ++at;
            continue;
        }
        const auto length = big_endian_16(bytes, at + 2);
        if (length < 2 || marker == 0xDA || marker == 0xD9) return std::nullopt;
        if (begins_frame(marker)) {
            if (length < 8 || at + 9 > bytes.size()) return std::nullopt;
            return PictureSize{big_endian_16(bytes, at + 7), big_endian_16(bytes, at + 5)};
        }
        at += 2 + length;
    }
    return std::nullopt;
}

// WebP (RFC 9649, section 2): the first chunk is of one of three kinds.
Measured measure_webp(std::string_view bytes)
{
    if (bytes.size() < 30 || !bytes.starts_with("RIFF") || bytes.substr(8, 4) != "WEBP") return std::nullopt;
    const auto kind = bytes.substr(12, 4);
    if (kind == "VP8X") return PictureSize{little_endian_24(bytes, 24) + 1, little_endian_24(bytes, 27) + 1};
    if (kind == "VP8L" && byte_at(bytes, 20) == 0x2F) {
        const auto bits = little_endian_24(bytes, 21) | byte_at(bytes, 24) << 24;
        return PictureSize{(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
    }
    if (kind == "VP8 " && bytes.substr(23, 3) == "\x9D\x01\x2A") {
        return PictureSize{little_endian_16(bytes, 26) & 0x3FFF, little_endian_16(bytes, 28) & 0x3FFF};
    }
    return std::nullopt;
}

Measured measure(std::string_view media_type, std::string_view bytes)
{
    if (media_type == "image/png") return measure_png(bytes);
    if (media_type == "image/jpeg") return measure_jpeg(bytes);
    if (media_type == "image/webp") return measure_webp(bytes);
    return std::nullopt;
}

}  // namespace

Result<PictureSize> measure_picture(std::string_view media_type, std::string_view bytes)
{
    const auto size = measure(media_type, bytes);
    if (!size || size->width == 0 || size->height == 0) {
        return fail(ErrorCode::invalid_argument,
                    "photo: has to be a JPEG, PNG or WebP, and of the type it is said to be");
    }
    return *size;
}

}  // namespace hovor
