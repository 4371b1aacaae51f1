#include "base/random.hpp"

#include "base/encoding.hpp"

#include <sodium.h>

#include <stdexcept>

namespace hovor {

std::string random_bytes(std::size_t count)
{
    static const int ready = sodium_init();
    if (ready < 0) throw std::runtime_error{"libsodium finds no source of randomness"};

    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string random_id()
{
    return to_base32(random_bytes(16));
}

std::string time_ordered_id(Timestamp now)
{
    constexpr std::size_t time_bytes = 6;
    auto bytes = random_bytes(16);
    auto rest = static_cast<std::uint64_t>(to_milliseconds(now));
    for (std::size_t i = time_bytes; i-- > 0; rest >>= 8U) bytes[i] = static_cast<char>(rest & 0xFFU);
    return to_base32(bytes);
}

std::string random_token()
{
    return to_base32(random_bytes(32));
}

std::string random_chat_key()
{
    return to_hex(random_bytes(20));
}

}  // namespace hovor
