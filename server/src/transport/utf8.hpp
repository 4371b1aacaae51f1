#pragma once

#include <cstdint>
#include <string_view>

namespace hovor::transport {

// Checks UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF) that arrives in pieces.
class Utf8Validator {
public:
    // False from the first byte on that no valid text can have in this place.
    bool feed(std::string_view bytes) noexcept;

    // Whether the text may end here.
    bool is_whole() const noexcept { return missing_ == 0; }

private:
    // Continuation bytes to come, and the range of the next one.
    std::uint8_t missing_ = 0;
    std::uint8_t lowest_ = 0x80;
    std::uint8_t highest_ = 0xBF;
};

}  // namespace hovor::transport
