#include "app/picture.hpp"

#include <optional>

namespace hovor {
namespace {

using namespace std::string_view_literals;

// What is read beyond the end is 0, which no size can be.
std::uint32_t byte_at(std::string_view bytes, std::size_t offset)
{
    return offset < bytes.size() ? static_cast<unsigned char>(bytes[offset]) : 0;
}

std::uint32_t big_endian_16(std::string_view bytes, std::size_t offset)
{
    return byte_at(bytes, offset) << 8U | byte_at(bytes, offset + 1);
}

std::uint32_t big_endian_32(std::string_view bytes, std::size_t offset)
{
    return big_endian_16(bytes, offset) << 16U | big_endian_16(bytes, offset + 2);
}

std::uint32_t little_endian_16(std::string_view bytes, std::size_t offset)
{
    return byte_at(bytes, offset) | byte_at(bytes, offset + 1) << 8U;
}

std::uint32_t little_endian_24(std::string_view bytes, std::size_t offset)
{
    return little_endian_16(bytes, offset) | byte_at(bytes, offset + 2) << 16U;
}

bool has(std::string_view bytes, std::size_t offset, std::string_view part)
{
    return bytes.size() >= offset + part.size() && bytes.substr(offset, part.size()) == part;
}

// The signature, and IHDR as the first chunk (PNG, section 11.2.2).
std::optional<PictureSize> measure_png(std::string_view bytes)
{
    constexpr std::size_t end_of_size = 24;
    if (!has(bytes, 0, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"sv) || bytes.size() < end_of_size) return std::nullopt;
    return PictureSize{big_endian_32(bytes, 16), big_endian_32(bytes, 20)};
}

bool is_start_of_frame(std::uint32_t marker)
{
    const bool is_table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !is_table;
}

// Segment by segment to the frame header, which comes before the first scan (ITU-T T.81, B.2.2).
std::optional<PictureSize> measure_jpeg(std::string_view bytes)
{
    constexpr std::uint32_t start_of_scan = 0xDA;
    constexpr std::size_t end_of_size = 9;
    if (!has(bytes, 0, "\xff\xd8\xff"sv)) return std::nullopt;
    std::size_t at = 2;
    while (at + end_of_size <= bytes.size()) {
        const auto marker = byte_at(bytes, at + 1);
        if (byte_at(bytes, at) != 0xFF || marker == start_of_scan) return std::nullopt;
        if (marker == 0xFF) {  // a byte that fills
            ++at;
            continue;
        }
        if (is_start_of_frame(marker)) return PictureSize{big_endian_16(bytes, at + 7), big_endian_16(bytes, at + 5)};
        const auto length = big_endian_16(bytes, at + 2);
        if (length < 2) return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

// RFC 9649: lossy, lossless, or with a canvas of its own.
std::optional<PictureSize> measure_webp(std::string_view bytes)
{
    constexpr std::size_t end_of_size = 30;
    constexpr std::uint32_t fourteen_bits = 0x3FFF;
    if (!has(bytes, 0, "RIFF") || !has(bytes, 8, "WEBP") || bytes.size() < end_of_size) return std::nullopt;
    if (has(bytes, 12, "VP8 ") && has(bytes, 23, "\x9d\x01\x2a")) {
        return PictureSize{little_endian_16(bytes, 26) & fourteen_bits, little_endian_16(bytes, 28) & fourteen_bits};
    }
    if (has(bytes, 12, "VP8L") && has(bytes, 20, "\x2f")) {
        const auto size = little_endian_16(bytes, 21) | little_endian_16(bytes, 23) << 16U;
        return PictureSize{(size & fourteen_bits) + 1, (size >> 14U & fourteen_bits) + 1};
    }
    if (has(bytes, 12, "VP8X")) {
        return PictureSize{little_endian_24(bytes, 24) + 1, little_endian_24(bytes, 27) + 1};
    }
    return std::nullopt;
}

std::optional<PictureSize> measure_known(std::string_view media_type, std::string_view bytes)
{
    if (media_type == "image/png") return measure_png(bytes);
    if (media_type == "image/jpeg") return measure_jpeg(bytes);
    if (media_type == "image/webp") return measure_webp(bytes);
    return std::nullopt;
}

}  // namespace

Result<PictureSize> measure(std::string_view media_type, std::string_view bytes)
{
    const auto size = measure_known(media_type, bytes);
    if (!size || size->width == 0 || size->height == 0) {
        return fail(ErrorCode::invalid_argument, "photo: is no JPEG, PNG or WebP, or not of the type that it says");
    }
    return *size;
}

}  // namespace hovor
