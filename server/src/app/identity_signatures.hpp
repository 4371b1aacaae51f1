#pragma once

#include "base/id.hpp"

#include <string>
#include <string_view>

namespace hovor {

// How a site proves who its visitor is: its own server signs the user's id and e-mail address with a secret that only
// the account and this installation know. Every account's secret is made of the installation's, so none is stored.
class IdentitySignatures {
public:
    // `key`: at least 32 random bytes, kept as the secret `identity_key` of the installation.
    explicit IdentitySignatures(std::string key);

    // 64 hexadecimal digits.
    std::string secret_of(const AccountId& account) const;

    // Whether `signature` is HMAC-SHA-256 of "<user id>\n<e-mail address>" by the account's secret, in hexadecimal.
    bool fits(const AccountId& account, std::string_view user_id, std::string_view email,
              std::string_view signature) const;

private:
    std::string key_;
};

}  // namespace hovor
