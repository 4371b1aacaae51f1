#include "base/argon2.hpp"

#include <sodium.h>

#include <cerrno>
#include <new>
#include <stdexcept>

namespace hovor {
namespace {

constexpr unsigned long long passes = 1;
constexpr std::size_t memory = std::size_t{47'104} * 1024;

void prepare()
{
    static const int ready = sodium_init();
    if (ready < 0) throw std::runtime_error{"libsodium finds no source of randomness"};
}

}  // namespace

std::string argon2id(std::string_view password)
{
    prepare();
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), passes, memory) != 0) throw std::bad_alloc{};
    hash.resize(hash.find('\0'));
    return hash;
}

bool fits_argon2id(std::string_view password, const std::string& hash)
{
    prepare();
    errno = 0;
    if (crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0) return true;
    if (errno == ENOMEM) throw std::bad_alloc{};
    return false;
}

bool is_outdated_argon2id(const std::string& hash)
{
    prepare();
    return crypto_pwhash_str_needs_rehash(hash.c_str(), passes, memory) != 0;
}

}  // namespace hovor
