#include "bench/wire/frames.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace hovor::bench {
namespace {

constexpr unsigned char mask_bit = 0x80;
constexpr std::array<char, 4> mask{'\x37', '\xFA', '\x21', '\x3D'};

void append_head(std::string& frame, unsigned opcode, std::size_t size, unsigned char masked)
{
    const auto append = [&](std::size_t byte) { frame += static_cast<char>(byte); };
    append(0x80U | opcode);
    if (size < 126) {
        append(masked | size);
        return;
    }
    const int bytes = size <= UINT16_MAX ? 2 : 8;
    append(masked | (bytes == 2 ? 126U : 127U));
    for (int i = bytes - 1; i >= 0; --i) append((size >> (8 * i)) & 0xFF);
}

void apply_mask(char* bytes, std::size_t size, const char* key)
{
    std::uint32_t four = 0;
    std::memcpy(&four, key, sizeof four);
    const std::uint64_t eight = four | (static_cast<std::uint64_t>(four) << 32U);
    std::size_t i = 0;
    for (; i + sizeof eight <= size; i += sizeof eight) {
        std::uint64_t part = 0;
        std::memcpy(&part, bytes + i, sizeof part);
        part ^= eight;
        std::memcpy(bytes + i, &part, sizeof part);
    }
    for (; i < size; ++i) bytes[i] = static_cast<char>(bytes[i] ^ key[i % 4]);
}

}  // namespace

bool take_frame(std::span<char>& input, WireFrame& frame)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(input[i]); };
    if (input.size() < 2) return false;
    std::size_t head = 2;
    std::uint64_t size = byte(1) & 0x7FU;
    if (size >= 126) {
        head += size == 126 ? 2 : 8;
        if (input.size() < head) return false;
        size = 0;
        for (std::size_t i = 2; i < head; ++i) size = (size << 8U) | byte(i);
    }
    const bool is_masked = (byte(1) & mask_bit) != 0;
    const std::size_t key = head;
    if (is_masked) head += mask.size();
    if (input.size() < head || input.size() - head < size) return false;
    const auto payload = input.subspan(head, size);
    if (is_masked) apply_mask(payload.data(), payload.size(), input.data() + key);
    frame = {byte(0) & 0x0FU, {payload.data(), payload.size()}};
    input = input.subspan(head + size);
    return true;
}

std::string server_frame(unsigned opcode, std::string_view payload)
{
    std::string frame;
    append_head(frame, opcode, payload.size(), 0);
    return frame.append(payload);
}

std::string client_frame(unsigned opcode, std::string_view payload)
{
    std::string frame;
    append_head(frame, opcode, payload.size(), mask_bit);
    frame.append(mask.data(), mask.size());
    const auto head = frame.size();
    frame.append(payload);
    apply_mask(frame.data() + head, payload.size(), mask.data());
    return frame;
}

}  // namespace hovor::bench
