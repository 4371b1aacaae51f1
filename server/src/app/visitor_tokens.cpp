#include "app/visitor_tokens.hpp"

#include "base/hmac.hpp"

#include <stdexcept>

namespace hovor {
namespace {

constexpr std::size_t min_key_length = 32;
constexpr std::size_t max_length = 512;

}  // namespace

VisitorTokens::VisitorTokens(std::string key, const Clock& clock) : key_{std::move(key)}, clock_{clock}
{
    if (key_.size() < min_key_length) throw std::invalid_argument{"the key of the visitors' tokens is too short"};
}

std::string VisitorTokens::issue(const AccountId& account, const VisitorId& visitor) const
{
    const auto subject = visitor.str() + '.' + std::to_string(to_milliseconds(clock_.now()));
    return subject + '.' + sign(account, subject);
}

std::optional<VisitorId> VisitorTokens::read(const AccountId& account, std::string_view token) const
{
    const auto end_of_subject = token.rfind('.');
    if (token.size() > max_length || end_of_subject == std::string_view::npos) return std::nullopt;
    const auto subject = token.substr(0, end_of_subject);
    if (!are_equal_secrets(token.substr(end_of_subject + 1), sign(account, subject))) return std::nullopt;

    const auto end_of_visitor = subject.rfind('.');
    if (end_of_visitor == std::string_view::npos) return std::nullopt;
    const auto issued_at = parse_milliseconds(subject.substr(end_of_visitor + 1));
    if (!issued_at || clock_.now() - *issued_at > lifetime) return std::nullopt;
    return VisitorId{std::string{subject.substr(0, end_of_visitor)}};
}

// No id holds the character between the two.
std::string VisitorTokens::sign(const AccountId& account, std::string_view subject) const
{
    return hmac_sha256(key_, account.str() + '/' + std::string{subject});
}

}  // namespace hovor
