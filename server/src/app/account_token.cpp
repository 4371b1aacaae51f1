#include "app/account_token.hpp"

#include "base/random.hpp"

namespace hovor {
namespace {

constexpr std::size_t max_token_length = 200;

}  // namespace

std::string make_account_token(const AccountId& account)
{
    return account.str() + '.' + random_token();
}

std::optional<AccountId> account_of_token(std::string_view token)
{
    const auto dot = token.find('.');
    if (dot == 0 || dot == std::string_view::npos || token.size() > max_token_length) return std::nullopt;
    return AccountId{std::string{token.substr(0, dot)}};
}

}  // namespace hovor
