#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hovor {

// The secrets by which visitors are known again: signed by the installation, so that none has to be stored.
// Each hello gives a fresh one, and one that is older than `lifetime` is nobody's.
class VisitorTokens {
public:
    static constexpr std::chrono::hours lifetime{24 * 7};

    // `key`: at least 32 random bytes, kept as the secret `visitor_token_key` of the installation.
    VisitorTokens(std::string key, const Clock& clock);

    // "<visitor>.<milliseconds>.<HMAC-SHA-256 in hex>"; the account is signed along.
    std::string issue(const AccountId& account, const VisitorId& visitor) const;

    // Whose token it is; nothing if it is forged, another account's or too old.
    std::optional<VisitorId> read(const AccountId& account, std::string_view token) const;

private:
    std::string sign(const AccountId& account, std::string_view subject) const;

    std::string key_;
    const Clock& clock_;
};

}  // namespace hovor
