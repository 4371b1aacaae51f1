#pragma once

#include <string>
#include <string_view>

namespace hovor {

// HMAC-SHA-256 (RFC 2104), in hexadecimal, lower case. The key may have any length.
std::string hmac_sha256(std::string_view key, std::string_view text);

// Compares secrets in a time that tells nothing of where they differ.
bool are_equal_secrets(std::string_view left, std::string_view right);

}  // namespace hovor
