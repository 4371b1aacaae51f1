#include "tests/conformance/frame_case.hpp"

#include <cstdint>
#include <optional>

namespace hovor::test {

namespace {

std::uint64_t big_endian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes) value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

// Takes the length from the front; nothing when it is masked, cut off, or not in its shortest form.
std::optional<std::uint64_t> take_length(std::string_view& bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    if (first < 126) return first;
    const std::size_t count = first == 126 ? 2 : 8;
    if (first > 127 || bytes.size() < count) return std::nullopt;
    const auto length = big_endian(bytes.substr(0, count));
    bytes.remove_prefix(count);
    if (length < (count == 2 ? 126 : 0x1'0000)) return std::nullopt;
    return length;
}

std::string describe_close(std::string_view payload)
{
    if (payload.empty()) return "closed:";
    if (payload.size() == 1) return "malformed";
    const auto code = std::to_string(big_endian(payload.substr(0, 2)));
    return (payload.size() == 2 ? "closed:" : "refused:") + code;
}

}  // namespace

std::vector<std::string> transcript(std::string_view bytes)
{
    std::vector<std::string> frames;
    while (!bytes.empty()) {
        const auto first = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        const auto length = bytes.empty() ? std::nullopt : take_length(bytes);
        if (!length || *length > bytes.size()) {
            frames.emplace_back("malformed");
            break;
        }
        const auto payload = bytes.substr(0, static_cast<std::size_t>(*length));
        bytes.remove_prefix(payload.size());
        switch (first) {
            case 0x81: frames.push_back("text:" + std::string{payload}); break;
            case 0x88: frames.push_back(describe_close(payload)); break;
            case 0x89: frames.push_back("ping:" + std::string{payload}); break;
            case 0x8A: frames.push_back("pong:" + std::string{payload}); break;
            default: frames.emplace_back("malformed"); bytes = {};
        }
    }
    return frames;
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        result += {digits[byte >> 4U], digits[byte & 0xFU]};
    }
    return result;
}

}  // namespace hovor::test
