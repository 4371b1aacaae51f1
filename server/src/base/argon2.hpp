#pragma once

#include <string>
#include <string_view>

// Password hashes that are dear to guess: argon2id (RFC 9106) with m = 46 MiB, t = 1, p = 1, which OWASP names. Each
// call takes that memory and some 50 ms; throws std::bad_alloc where there is none.
namespace hovor {

// With a fresh salt, in the form that crypto_pwhash_str of libsodium gives it: "$argon2id$v=19$m=47104,...".
std::string argon2id(std::string_view password);

// Takes as long for a password that does not fit. False for a `hash` that is none.
bool fits_argon2id(std::string_view password, const std::string& hash);

// Whether the hash was made at another cost than argon2id() takes now. True for a hash that is none.
bool is_outdated_argon2id(const std::string& hash);

}  // namespace hovor
