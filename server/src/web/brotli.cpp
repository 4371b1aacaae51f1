#include "web/brotli.hpp"

#include <algorithm>
#include <cstdint>

namespace hovor::web {
namespace {

// As much as 16 bits count, from 1.
constexpr std::size_t longest_block = 65536;

// RFC 7932, 9.2, from the lowest bit: not the last block (0), four digits of length (00), the length less one, not
// compressed (1), and zeros to the end of the byte.
void write_header(std::string& out, std::size_t length)
{
    const auto header = static_cast<std::uint32_t>(length - 1) << 3U | 1U << 19U;
    for (const auto shift : {0U, 8U, 16U}) out.push_back(static_cast<char>(header >> shift & 0xffU));
}

// An empty last block: 1, 1.
constexpr char end = 0x03;

}  // namespace

std::string brotli_end(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 3 * (text.size() / longest_block + 1) + 1);
    while (!text.empty()) {
        const auto block = text.substr(0, longest_block);
        write_header(out, block.size());
        out += block;
        text.remove_prefix(block.size());
    }
    out.push_back(end);
    return out;
}

}  // namespace hovor::web
