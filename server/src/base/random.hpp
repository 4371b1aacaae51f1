#pragma once

#include "base/clock.hpp"

#include <cstddef>
#include <string>

// Unguessable values, from the kernel's generator through libsodium.
namespace hovor {

// That many random bytes.
std::string random_bytes(std::size_t count);

// 128 random bits in 26 characters of [0-9a-v]: names accounts, agents, visitors, conversations.
std::string random_id();

// 48 bits of milliseconds and 80 random bits in 26 characters of [0-9a-v], which sort by time
// (base32hex keeps the order of the bytes, RFC 4648 section 7). Neighbours in time are neighbours
// in an index, so message ids made this way are cheap to store.
std::string time_ordered_id(Timestamp now);

// 256 random bits in 52 characters of [0-9a-v]: a bearer secret.
std::string random_token();

// 160 random bits in 40 lower-case hexadecimal digits: the key in a site's chat code.
std::string random_chat_key();

}  // namespace hovor
