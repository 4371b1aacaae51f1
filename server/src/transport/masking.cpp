#include "transport/masking.hpp"

#include <cstdint>
#include <cstring>

namespace hovor::transport {

void unmask(std::span<char> bytes, std::array<char, 4> key, std::size_t offset) noexcept
{
    std::array<char, 8> pattern{};
    for (std::size_t i = 0; i < pattern.size(); ++i) pattern[i] = key[(offset + i) % 4];
    std::uint64_t mask;
    std::memcpy(&mask, pattern.data(), sizeof mask);

    std::size_t i = 0;
    for (; i + sizeof mask <= bytes.size(); i += sizeof mask) {
        std::uint64_t word;
        std::memcpy(&word, &bytes[i], sizeof word);
        word ^= mask;
        std::memcpy(&bytes[i], &word, sizeof word);
    }
    for (; i < bytes.size(); ++i) bytes[i] = static_cast<char>(bytes[i] ^ pattern[i % 8]);
}

}  // namespace hovor::transport
