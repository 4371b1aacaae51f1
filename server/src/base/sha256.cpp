#include "base/sha256.hpp"

#include "base/encoding.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace hovor {

std::string sha256(std::string_view bytes)
{
    std::string digest(32, '\0');
    auto* out = reinterpret_cast<unsigned char*>(digest.data());
    if (EVP_Digest(bytes.data(), bytes.size(), out, nullptr, EVP_sha256(), nullptr) != 1) {
        throw std::runtime_error{"OpenSSL has no SHA-256"};
    }
    return to_hex(digest);
}

}  // namespace hovor
