#include "app/identity_signatures.hpp"

#include "base/hmac.hpp"

#include <stdexcept>

namespace hovor {
namespace {

constexpr std::size_t min_key_length = 32;

}  // namespace

IdentitySignatures::IdentitySignatures(std::string key) : key_{std::move(key)}
{
    if (key_.size() < min_key_length) throw std::invalid_argument{"the key of the identities is too short"};
}

std::string IdentitySignatures::secret_of(const AccountId& account) const
{
    return hmac_sha256(key_, account.str());
}

bool IdentitySignatures::fits(const AccountId& account, std::string_view user_id, std::string_view email,
                              std::string_view signature) const
{
    // A line end in an id would let one signature stand for two identities.
    if (user_id.empty() || user_id.find('\n') != std::string_view::npos) return false;
    const auto signed_text = std::string{user_id} + '\n' + std::string{email};
    return are_equal_secrets(signature, hmac_sha256(secret_of(account), signed_text));
}

}  // namespace hovor
