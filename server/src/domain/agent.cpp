#include "domain/agent.hpp"

#include "domain/language_tag.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <array>

namespace hovor {
namespace {

constexpr std::size_t min_password_length = 8;
constexpr std::size_t max_password_length = 200;

// The start of every list of guesses, of those that are long enough to get this far.
constexpr std::array<std::string_view, 24> guessed_first{
    "12345678", "123456789", "1234567890", "87654321",   "11111111", "00000000", "password", "password1",
    "passw0rd", "qwertyui",  "qwerty123",  "qwertyuiop", "1q2w3e4r", "1qaz2wsx", "iloveyou", "sunshine",
    "princess", "football",  "baseball",   "superman",   "trustno1", "welcome1", "admin123", "letmein1",
};

char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), to_lower);
    return result;
}

bool is_domain(std::string_view domain)
{
    if (domain.empty() || domain.find('.') == std::string_view::npos) return domain == "localhost";
    return domain.front() != '.' && domain.back() != '.' && domain.find("..") == std::string_view::npos;
}

}  // namespace

Result<Email> Email::parse(std::string_view raw)
{
    const auto address = trim(raw);
    const auto at = address.find('@');
    const bool has_parts =
        at != std::string_view::npos && at > 0 && address.find('@', at + 1) == std::string_view::npos;
    if (!has_parts || !is_domain(address.substr(at + 1))) {
        return fail(ErrorCode::invalid_argument, "email: is not of the form name@company.tld");
    }
    if (address.size() > max_length) return fail(ErrorCode::invalid_argument, "email: is too long");
    if (has_control_character(address) || address.find_first_of(" <>,;:\"\\") != std::string_view::npos) {
        return fail(ErrorCode::invalid_argument, "email: holds a character that no address has");
    }
    return Email{std::string{address}};
}

std::string Email::key() const
{
    return lower(address_);
}

Result<std::vector<std::string>> parse_languages(const std::vector<std::string>& raw)
{
    std::vector<std::string> languages;
    for (const auto& one : raw) {
        auto tag = lower_case_tag(trim(one));
        if (!is_language_tag(tag))
            return fail(ErrorCode::invalid_argument, "languages: one is no language tag, as en or pt-BR");
        if (std::ranges::find(languages, tag) == languages.end()) languages.push_back(std::move(tag));
    }
    if (languages.size() > Agent::max_languages) return fail(ErrorCode::invalid_argument, "languages: are too many");
    return languages;
}

Result<void> check_password(std::string_view password, std::string_view email)
{
    if (count_code_points(password) < min_password_length) {
        return fail(ErrorCode::invalid_argument, "password: is shorter than 8 characters");
    }
    if (count_code_points(password) > max_password_length) {
        return fail(ErrorCode::invalid_argument, "password: is longer than 200 characters");
    }
    const auto guess = lower(password);
    const bool is_guessed = std::ranges::find(guessed_first, guess) != guessed_first.end();
    if (is_guessed || guess == lower(email)) {
        return fail(ErrorCode::invalid_argument, "password: is one of the first that anybody would try");
    }
    return {};
}

Result<void> check_may_set_role(const Agent& actor, Role before, Role after)
{
    if (!actor.is_admin()) return fail(ErrorCode::forbidden, "only an admin may do this");
    const bool concerns_owner = before == Role::owner || after == Role::owner;
    if (concerns_owner && actor.role != Role::owner) return fail(ErrorCode::forbidden, "only an owner may do this");
    return {};
}

}  // namespace hovor
