#pragma once

#include "base/id.hpp"

#include <optional>
#include <string>
#include <string_view>

// A secret that names its account, so that it is looked for there alone: of a cookie, of a link.
namespace hovor {

// "<account>.<52 random characters>"
std::string make_account_token(const AccountId& account);

// Nothing for what cannot be one.
std::optional<AccountId> account_of_token(std::string_view token);

}  // namespace hovor
