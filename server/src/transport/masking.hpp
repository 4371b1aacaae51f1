#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace hovor::transport {

// RFC 6455 section 5.3, in place. `offset` is the place of bytes[0] in the frame's payload.
// Masking and unmasking are the same.
void unmask(std::span<char> bytes, std::array<char, 4> key, std::size_t offset) noexcept;

}  // namespace hovor::transport
